/** How people say English first names that are not said as they are written: folded name, then the usual ways with the stressed syllable in capitals. Written by hand. */
export const ENGLISH = `
  alastair AL-iss-ter; alistair AL-iss-ter; anthea AN-thee-a; beau BOH; calliope ka-LYE-oh-pee; geoffrey JEF-ree; graham GRAY-um;
  hermione her-MY-uh-nee; hugh HYOO; imogen IM-oh-jen; leigh LEE; malachi MAL-a-kye; malachy MAL-a-kee; penelope puh-NEL-uh-pee;
  persephone per-SEF-uh-nee; phoebe FEE-bee; stephen STEE-ven/STEF-en; tamsin TAM-zin; vaughn VAWN; xanthe ZAN-thee; yvonne ih-VON
`;
