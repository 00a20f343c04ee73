/** Words that show that a name belongs to an organisation. */

/** Legal forms, lower case, without points. */
export const LEGAL_FORMS: ReadonlySet<string> = new Set(
  (
    'inc incorporated llc llp lp ltd limited corp corporation co plc pllc pc pa lllp pty gmbh mbh ag kg kgaa ohg ug ev eg gbr ek se sa sas sasu sarl eurl sci scs snc ' +
    'spa srl srls sapa sl slu sll sc scoop lda ltda limitada eireli mei me epp bv nv vof cv bvba sprl srl ab aktiebolag as asa a/s aps ivs oy oyj oü ou uab sia sp z o zoo spzoo spolka sro s.r.o doo dooel ' +
    'kft zrt nyrt rt ooo ооо оао зао пао ао ип tov kk kabushiki gk yk pte bhd sdn tbk pt cv pvt private opc fze fzco fzc dmcc wll est jsc pjsc cjsc llp as sti şti sirketi şirketi holding de rl cv sab sapi ' +
    'cyf teoranta teo ulc dac cic clg cio uc ggmbh partg partgmbb partmbb mbb gesmbh gesbr kgaa eu scop selarl selas selafa scp sca gie ltée ltee inc/ltée ua coop eirl eirelime sau sal ca saa saic sacifia sgps unipessoal ' +
    's/a i/s k/s ans sa/nv cvba commv gmbhcokg spk spj psa vos ks ad ood eood bt ky ry hb kb ohf ehf hf abp aş anonim limitet snd proprietary incorporée'
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
    'roofing heating cooling hvac landscaping cleaning catering florist garage dealership veterinary chiropractic orthodontics mortgage lending advisors advisers staffing rentals ' +
    'apartments condominiums township county city library museum theatre theater ministries chapel synagogue mosque surgery optometry dermatology nursery daycare brokers joinery haulage ' +
    'bäckerei metzgerei fleischerei tischlerei schreinerei gärtnerei druckerei brauerei konditorei schlosserei weingut gasthaus gasthof reisebüro ingenieurbüro architekturbüro planungsbüro ' +
    'steuerberatung steuerberater rechtsanwälte zahnarztpraxis arztpraxis gemeinschaftspraxis tierarztpraxis immobilien maschinenbau anlagenbau logistik elektro sanitär malerbetrieb ' +
    'dachdeckerei gemeinde stadtverwaltung sparkasse volksbank universität hochschule krankenhaus klinik klinikum pflegedienst friseur fahrschule hausverwaltung bauunternehmen ' +
    'pharmacie clinique mairie hôtel brasserie boucherie pâtisserie épicerie librairie imprimerie menuiserie plomberie électricité assurances immobilier immobilière banque école lycée ' +
    'université hôpital ambulances coiffure syndicat agence atelier ateliers établissements ets groupement ' +
    'farmacia clínica clinica taller talleres restaurante panadería carnicería ferretería librería peluquería aseguradora seguros banco ayuntamiento universidad colegio instituto asociación ' +
    'fundación cooperativa supermercado tienda consultoría asesoría abogados papelería ' +
    'farmácia padaria loja lojas imobiliária seguradora prefeitura universidade colégio escola associação fundação metalúrgica consultoria advogados advocacia contabilidade papelaria ' +
    'ristorante pizzeria officina trattoria farmacie società ' +
    'société entreprise cabinet transports boulangerie constructora inmobiliaria comercial servicios soluciones industrias distribuidora construtora serviços soluções indústria comércio'
  ).split(' '),
);
