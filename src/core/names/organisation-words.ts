/** Words that show that a name belongs to an organisation. */

/** Legal forms, lower case, without points. */
export const LEGAL_FORMS: ReadonlySet<string> = new Set(
  (
    'inc incorporated llc llp lp ltd limited corp corporation co plc pllc pc pa lllp pty gmbh mbh ag kg kgaa ohg ug ev eg gbr ek se sa sas sasu sarl eurl sci scs snc ' +
    'spa srl srls sapa sl slu sll sc scoop lda ltda limitada eireli mei me epp bv nv vof cv bvba sprl srl ab aktiebolag as asa a/s aps ivs oy oyj oü ou uab sia sp z o zoo spzoo spolka sro s.r.o doo dooel ' +
    'kft zrt nyrt rt ooo ооо оао зао пао ао ип tov kk kabushiki gk yk pte bhd sdn tbk pt cv pvt private opc fze fzco fzc dmcc wll est jsc pjsc cjsc llp as sti şti sirketi şirketi holding de rl cv sab sapi'
  ).split(' '),
);

/** Words of company names that are no first names. */
export const ORGANISATION_WORDS: ReadonlySet<string> = new Set(
  (
    'inc incorporated llc llp ltd limited corp corporation plc pllc gmbh mbh kg ohg sarl eurl sas srl ltda lda bv nv oy oyj aps pty pte pvt group gruppe groupe grupo gruppo holding holdings ' +
    'company companies logistics solutions solution systems system technologies technology tech consulting consultants consultancy partners associates ' +
    'industries industry international enterprises enterprise foundation institute agency studio studios media digital software labs laboratories realty ' +
    'properties insurance financial capital ventures bank hospital clinic dental dentistry pharmacy construction plumbing electric electrical motors automotive foods ' +
    'bakery cafe restaurant hotel school university college academy church ministry council committee association society club federation union ' +
    'department trust fund investments energy power pharma pharmaceuticals healthcare medical hospitality transport transportation trucking freight shipping ' +
    'supply supplies airlines airline air wholesale retail trading imports exports manufacturing engineering architects architecture design designs interiors printing ' +
    'packaging plastics steel metals mining farms farm dairy brewery winery vineyards coffee pizza grill bistro salon fitness gym ' +
    'sons brothers bros werke werk verein stadtwerke autohaus apotheke praxis kanzlei versicherung spedition handel vertrieb ' +
    'société entreprise cabinet transports boulangerie constructora inmobiliaria comercial servicios soluciones industrias distribuidora construtora serviços soluções indústria comércio'
  ).split(' '),
);
