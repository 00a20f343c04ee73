/** Usual English words a sentence may start with; a capitalised first word outside this list is read as a name. */

const COMMON = new Set(
  (
    'a about above absolutely according across actually after afterwards again ago ahead all almost along alongside already alright also although always am amazing among an and another any anybody anyhow anyone anything anyway anyways apologies appreciate are around as ask asking at away awesome back based basically be because been before behind being believe below best better between beyond big book both brief briefly bring bringing bit but buy by bye calling call callback can cannot case certainly change chat check cheers choose clearly come coming companies company connect consider contact could curious customers cut cutting ' +
    'days dear deal depending did directly do does doing done down drop due during each earlier early easy either else email emails end enough especially even ever every everybody everyone everything exactly excellent except excited expect explain ' +
    'fair far fast feel few fewer final finally find finding fine first five folks follow following for forget four free frankly from full fun further get getting give given giving glad go going good goodbye got grab great greetings growing guess guys ' +
    'had half hand handling happy hard has have having he hear heard hearing hello help helping hence her here hey hi him his hit hold honestly hope hopefully hoping how however huge idea ideally if imagine important in including indeed instead interested into invoices invoicing is issues it its ' +
    'jump just keep keeping kind kindly knowing know large last late lately later leading learn least leave left less let letting like likely listen little long look looking lots love low luckily ' +
    'made make making managing many mark maybe me mean meanwhile meet meeting message midweek might mind mine more morning most mostly moving much must my myself name namely near need neither never nevertheless new next nice no nobody none normally not nothing now number numbers obviously of off offer often oh okay on once one ones only onto open opposite or other others otherwise our ours out over own ' +
    'part people per perfect perhaps personally phone pick plain please plus point possibly pretty previously probably problem problems put question questions quick quickly quite rather reach reaching read ready real really reason recently regarding regardless regards remember reply respectfully return right ring ' +
    'said same save saving say saying second see seeing seems sending send set seven several shall she short shortly should simple simply since sincerely six small so some somebody someone something sometime sometimes soon sorry sounds speak speaking spending start starting still stop stopping such super sure surely take taking talk talking ten terrific text than thank thanks that the their them then there therefore these they thing things think thinking this those though thought three through throughout thus till time to today together tomorrow tonight too totally touch toward trust truly try trying two ' +
    'ultimately under understandably unfortunately unless unlike until up upon us use using usually very voicemail wait waiting want was watch watching way we week weeks welcome well were what whatever when whenever where wherever whether which while who whoever whole whom whose why will wishing with within without wonderful wondering word work working worth would write yeah year years yep yes yesterday yet you your yours yourself ' +
    'teams team clients client folks leaders managers carriers shippers suppliers vendors hospitals schools stores plants firms businesses business budgets budget pricing prices price costs cost shipping freight logistics operations finance sales marketing payroll accounting security software hiring onboarding reporting billing delivery inventory maintenance planning procurement support training manufacturing warehouse warehouses manual ' +
    "that's it's here's there's what's how's who's where's let's i'm i'll i'd i've we're we'll we've we'd you're you'll you've you'd they're they'll they've he's she's don't doesn't didn't won't wouldn't can't couldn't shouldn't isn't aren't wasn't weren't hasn't haven't hadn't y'all gonna wanna cool anytime afternoon evening noon midday saw noticed met spoke talked discussed congrats congratulations apart despite given whichever thirty twenty forty fifty fifteen eight nine zero oh triple double hundred"
  ).split(' '),
);

const CONTRACTED = /'(?:s|ll|d|ve|re|m)$/;

/** @param word in lower case, without a possessive */
export function isCommonWord(word: string): boolean {
  if (COMMON.has(word) || COMMON.has(word.replace(CONTRACTED, ''))) return true;
  return word.length > 5 && /(?:ing|ly|tion|ness|ment)$/.test(word);
}
