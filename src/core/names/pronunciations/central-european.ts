/** How people say Polish, Czech, Slovak, South Slavic, Hungarian and Romanian first names: folded name, then the usual ways with the stressed syllable in capitals. Written by hand. */
export const CENTRAL_EUROPEAN = `
  agnieszka ahg-NYESH-ka; akos AH-kosh; ales AH-lesh; andras ON-drahsh; andrzej AHN-jay; arkadiusz ar-KAHD-yoosh; balazs BOL-ahzh;
  balint BAH-lint; bartlomiej bar-TWOH-myay; bartosz BAR-tosh; basia BAH-sha; beata beh-AH-ta; bence BEN-tseh; biljana BEEL-ya-na;
  boguslaw boh-GOO-swahf; bojan BOH-yahn; bozena boh-ZHEH-na/BOH-zheh-na; ciprian chee-pree-AHN; csaba CHOB-a; csilla CHIL-la;
  czeslaw CHESS-wahf; dariusz DAHR-yoosh; dorota do-ROH-ta; drazen DRAH-zhen; dusan DOO-shahn; elzbieta elzh-BYEH-ta; emese EM-esh-eh;
  eniko EN-ee-kur; erzsebet AIR-zheh-bet; ewa EH-va; ferenc FEH-rents; gabor GAH-bor; gergely GAIR-gay; gheorghe GYOR-geh;
  gosia GOH-sha; grazyna gra-ZHIN-a; grzegorz GZHEH-gosh; gyorgy JURJ; gyula JOO-la; hrvoje HUR-voy-eh; ildiko IL-dee-koh; imre IM-reh;
  ioan yoh-AHN; ioana yoh-AH-na; ionut yoh-NOOTS; istvan ISHT-vahn; iulia YOOL-ya; ivica EE-veet-sa; iwona ee-VOH-na;
  jadwiga yahd-VEE-ga; jagoda ya-GOH-da; jakub YAH-koop; janez YAH-nez; janos YAH-nosh; janusz YAH-noosh; jaroslav YAH-roh-slahf;
  jaroslaw ya-ROH-swahf; jelena YEH-leh-na; jerzy YEH-zhih; jiri YIR-zhee; jitka YIT-ka; jolanta yo-LAHN-ta; josip YOH-seep;
  jovan YOH-vahn; joze YOH-zheh; jozef YOO-zef; jozsef YOH-zhef; judit YOO-dit; juraj YOO-rye; justyna yoos-TIN-a; kacper KAHTS-per;
  kasia KAH-sha; katarzyna kah-ta-ZHIN-a; kazimierz ka-ZHEE-myesh; krystyna kris-TIN-a; krzysztof KSHISH-tof; lajos LOY-osh;
  laszlo LAHSS-loh; lech LEKH; leszek LESH-ek; levente LEV-en-teh; libuse LIB-oo-sheh; ljiljana LYEEL-ya-na; lubos LOO-bosh;
  lucja WOOTS-ya; lukasz WOO-kahsh; maciej MAH-chay; malgorzata mow-go-ZHAH-ta; marcin MAR-cheen; marija MAH-ree-ya; mariusz MAHR-yoosh;
  matej MAH-tyay; mateusz ma-TEH-oosh; matjaz MAHT-yazh; matyas MAHT-yahsh; michal MEE-how/mee-KHAHL; mieczyslaw myeh-CHISS-wahf;
  mihai mee-HIGH; mihaly MEE-hye; miklos MEEK-lohsh; mikolaj mee-KOH-wye; milica MEE-leet-sa; milos MEE-losh; milosz MEE-wosh;
  mircea MEER-cha; mirjana MEER-ya-na; miroslaw mee-ROH-swahf; nicolae nee-koh-LYE; ondrej ON-dray; orsolya OR-shoy-a; pawel PAH-vel;
  piotr PYOH-ter; przemyslaw psheh-MISS-wahf; radoslaw ra-DOH-swahf; rafal RAH-fow; raluca ra-LOO-ka; razvan ruhz-VAHN; reka RAY-ka;
  ryszard RISH-art; sandor SHAHN-dor; sarka SHAR-ka; sasa SAH-sha; slawomir swah-VOH-meer; sorin soh-REEN; srdjan SUR-jahn;
  stanislaw sta-NEE-swahf; stjepan STYEH-pahn; szabolcs SOB-olch; szilvia SIL-vee-a; szymon SHIM-on; tadeusz ta-DEH-oosh;
  tamas TOM-ahsh; tereza TEH-reh-za; tibor TEE-bor; tjasa TYAH-sha; tomasz TOH-mahsh; traian tra-YAHN; urszula oor-SHOO-la;
  vaclav VAHTS-lahf; vojtech VOY-tyekh; weronika veh-roh-NEE-ka; wieslaw VYESS-wahf; wiktoria veek-TOR-ya; witold VEE-told;
  wladyslaw vwah-DISS-wahf; wojciech VOY-chekh; zbigniew ZBEEG-nyef; zdenek ZDEN-yek; zdenka ZDEN-ka; zeljka ZHEL-ka; zeljko ZHEL-koh;
  zofia ZOF-ya; zoltan ZOL-tahn; zosia ZOH-sha; zsofia ZHOH-fee-a; zsolt ZHOLT; zsuzsanna ZHOO-zhon-na; zuzana ZOO-za-na;
  zuzanna zoo-ZAHN-na
`;
