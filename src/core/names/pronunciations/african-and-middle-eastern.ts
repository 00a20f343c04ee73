/** How people say African, Arabic, Persian and Polynesian first names: folded name, then the usual ways with the stressed syllable in capitals. Written by hand. */
export const AFRICAN_AND_MIDDLE_EASTERN = `
  adebayo ah-deh-BYE-oh; amadou ah-mah-DOO; arash ah-RASH; aroha AH-roh-ha; azadeh ah-zah-DEH; babak bah-BAHK;
  babatunde bah-bah-TOON-deh; bijan bee-ZHAHN; cheikh SHEK; chidi CHEE-dee; chinedu chee-NEH-doo; chioma chee-OH-ma; dariush dahr-YOOSH;
  emeka EM-eh-ka; farhad far-HAHD; femi FEM-ee; hossein hoh-SAYN; hussein hoo-SAYN; ifeoma ee-feh-OH-ma; ikenna ee-KEN-na;
  jaleh zhah-LEH; jamal juh-MAHL; kaiulani ky-oo-LAH-nee; kaveh kah-VEH; keanu keh-AH-noo; khadija kha-DEE-ja; kofi KOH-fee;
  kourosh koo-ROSH; kwame KWAH-meh; leilani lay-LAH-nee; mahmoud mahkh-MOOD; mamadou mah-mah-DOO; mehdi meh-DEE; moana moh-AH-na;
  moussa MOO-sa; mwangi MWAHN-gee; nasrin nass-REEN; ngaio NY-oh; ngaire NY-ree; ngozi n-GOH-zee; niloufar nee-loo-FAR;
  nkechi n-KEH-chee; nnamdi n-NAHM-dee; noelani noh-eh-LAH-nee; obinna oh-BIN-na; olufemi oh-loo-FEM-ee; olumide oh-loo-MEE-deh;
  oluwaseun oh-loo-wah-SHAY-oon; otieno oh-tee-EH-noh; ousmane ooss-MAHN; parisa pah-ree-SAH; saeed sah-EED; segun SHEH-goon;
  shirin shee-REEN; siavash see-ah-VASH; sipho SEE-poh; tariq TAH-rik; temitope teh-mee-TOH-peh; tendai ten-DYE; thabo TAH-boh;
  thandiwe tahn-DEE-weh; themba TEM-ba; uche OO-cheh; uchenna oo-CHEN-na; wael WAH-el; walid wah-LEED; wanjiru wahn-JEE-roo;
  yetunde yeh-TOON-deh; zainab ZAY-nab; zanele zah-NEH-leh; zohreh zoh-REH
`;
