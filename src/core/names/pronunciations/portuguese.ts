/** How people say Portuguese and Brazilian first names: folded name, then the usual ways with the stressed syllable in capitals. Written by hand. */
export const PORTUGUESE = `
  aline ah-LEE-nee; beatriz beh-ah-TREESS; caio KYE-oh; conceicao kon-say-SOWNG; duarte DWAR-teh; eliane eh-lee-AH-nee;
  felipe feh-LEE-pee; gisele zhee-ZEH-lee; goncalo gon-SAH-loo; graca GRAH-sa; guilherme geel-YAIR-mee; henrique en-HEE-kee/en-REE-keh;
  ines ee-NESS/ee-NESH; jair zhah-EER; jaqueline zhah-keh-LEE-nee; joana zhoh-AH-na; joao zhoo-OWNG; joaquim zhwah-KEENG;
  jorge ZHOR-zhee/HOR-heh; luiz loo-EESS; matheus mah-TEH-ooss; nuno NOO-noo; rui ROO-ee;
  sebastiao seh-bahss-chee-OWNG/seh-bahsh-TYOWNG; simao see-MOWNG; tais tah-EESS; thais tah-EESS; thiago chee-AH-goo;
  tiago chee-AH-goo/tee-AH-goo; vinicius vee-NEE-see-ooss; viviane vee-vee-AH-nee; wagner VAHG-ner
`;
