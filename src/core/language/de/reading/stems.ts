/** The words of a text that carry meaning, in a rough stem form: "Rechnungen" and "Rechnung" are one, "fuer" is "für". */

const FUNCTION_WORDS = new Set(
  (
    'ab aber alle allem allen aller alles als also am an andere anderem anderen anderer anderes auch auf aus außerdem ausserdem bei beide beiden beim bevor bin bis bist bitte da dabei dadurch dafür daher dahin damit danach danke dann daran darauf darf darin darüber darum das dass davon dazu dein deine deinem deinen deiner dem den denn der des deshalb dich die dies diese diesem diesen dieser dieses dir doch dort du durch ' +
    'eben ebenso ein eine einem einen einer eines einfach einige einmal er erst es etwa etwas euch euer falls für ganz geben gegen gehen geht gern gerne gibt gleich gut gute guten guter haben habe hat hast hatte hatten hattest hätte hätten hält heute hier hin hinter hoch ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im immer in ins ist ja jede jedem jeden jeder jedes jetzt kann kannst kein keine keinem keinen keiner können könnt könnte könnten könntest kurz kurze kurzen ' +
    'lassen lass lieber machen macht mal man mehr mein meine meinem meinen meiner melden melde mich mir mit miteinander möchte möchten möchtest muss müssen nach nächste nächsten nachdem nämlich nein neue neuen nicht nichts noch nun nur ob oder ohne per pro rufe rufen ruf sagen sage sehr sein seine seinem seinen seiner seit selbst sich sie sieht sind so sobald sogar solche soll sollen sollte sollten sondern sonst soweit über um und uns unser unsere unserem unseren unserer unter übrigens vielleicht viel viele vielen vom von vor wann war waren warum was wegen weil weiter welche wenn wer werde werden wie wieder will wir wird wissen wo wollen wollte worum würde würden zu zum zur zurück zwar zwischen zusammen ' +
    'firma unternehmen frage fragen gespräch helfen hilft hilfe hören idee kennen kunden leute lösung meinung minute minuten monat monate nützen nützlich ordnung schritt sehen sprechen tag tage tagen team teams thema themas weg woche wochen zeigen zeige zeit eins einen zwei drei fünf jahr jahre gesagt satz heißt beispiel möglich guten stichwort punkt name namen nummer jemand jemanden mensch menschen sache dinge ding alles gute interessant nehmen nimmt bringen bringt kommen kommt'
  ).split(' '),
);
const FOLDED: Record<string, string> = { ä: 'a', ö: 'o', ü: 'u', ß: 'ss' };
const ENDINGS = [/(?:ungen|ung|keiten|keit|heiten|heit)$/u, /(?:ern|eln|en|er|em|es|e|s|n)$/u];

function stem(word: string): string {
  let root = word
    .replace(/ae/gu, 'a')
    .replace(/oe/gu, 'o')
    .replace(/(?<![aeäq])ue/gu, 'u')
    .replace(/[äöüß]/gu, (letter) => FOLDED[letter]!);
  for (const ending of ENDINGS) {
    const shorter = root.replace(ending, '');
    if (shorter.length >= 4) root = shorter;
  }
  return root;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu;

/** @returns one stem for each word that carries meaning, in order, repeated where the text repeats */
export function stems(text: string): string[] {
  const found: string[] = [];
  for (const match of text.toLowerCase().matchAll(WORD))
    for (const word of match[0].split(/['’-]/u)) if (word.length > 1 && !FUNCTION_WORDS.has(word)) found.push(stem(word));
  return found;
}
