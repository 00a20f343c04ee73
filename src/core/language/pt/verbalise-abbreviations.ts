/** Abbreviations of a Portuguese text in full. */

/** In the order in which they are tried; a point that belongs to the abbreviation goes with it. */
const FULL: readonly (readonly [RegExp, string])[] = [
  [/(?<![\p{L}\d])Sr\.?ª?(?=\s\p{Lu})/gu, 'senhor'],
  [/(?<![\p{L}\d])(?:Sra\.?|Sr\.ª)(?=\s\p{Lu})/gu, 'senhora'],
  [/(?<![\p{L}\d])Dr\.?(?=\s\p{Lu})/gu, 'doutor'],
  [/(?<![\p{L}\d])(?:Dra\.?|Dr\.ª)(?=\s\p{Lu})/gu, 'doutora'],
  [/(?<![\p{L}\d])Eng\.?º?(?=\s\p{Lu})/gu, 'engenheiro'],
  [/(?<![\p{L}\d])Eng\.?ª(?=\s\p{Lu})/gu, 'engenheira'],
  [/(?<![\p{L}\d])Profa\.?(?=\s\p{Lu})/gu, 'professora'],
  [/(?<![\p{L}\d])Prof\.?(?=\s\p{Lu})/gu, 'professor'],
  [/(?<![\p{L}\d])Ltda(?![\p{L}\d])\.?(?=\s\p{Ll}|,)/gu, 'limitada'],
  [/(?<![\p{L}\d])(?:Ltda|Lda)(?![\p{L}\d])/gu, 'limitada'],
  [/(?<![\p{L}\d])Av\.(?=\s)/gu, 'avenida'],
  [/(?<![\p{L}\d])(?:[Nn]\.?[ºo°]\.?)\s?(?=\d)/gu, 'número '],
  [/(?<![\p{L}\d])[Tt]el\.(?=\s)/gu, 'telefone'],
  [/(?<![\p{L}\d])p\.\s?ex\./gu, 'por exemplo'],
  [/(?<![\p{L}\d])etc\.(?=\s\p{Ll}|,)/gu, 'etcétera'],
  [/(?<![\p{L}\d])etc(?!\p{L})/gu, 'etcétera'],
  [/(?<![\p{L}\d])aprox\./gu, 'aproximadamente'],
  [/(?<![\p{L}\d])vs\.?(?=\s)/gu, 'versus'],
  [/(?<![\p{L}\d])(?:seg|2ª)\.?(?:-feira)(?!\p{L})/giu, 'segunda-feira'],
  [/(?<=\d\s?)min(?![\p{L}\d])\.?(?=\s\p{Ll}|,)/gu, 'minutos'],
  [/(?<=\d\s?)min(?![\p{L}\d])/gu, 'minutos'],
  [/(?<=\d\s?)hs?(?![\p{L}\d])/gu, 'horas'],
  [/(?<=\d\s?)km(?![\p{L}\d])/gu, ' quilômetros'],
  [/(?<=\d\s?)kg(?![\p{L}\d])/gu, ' quilos'],
  [/\s&\s/gu, ' e '],
];

export function verbaliseAbbreviations(text: string): string {
  return FULL.reduce((said, [pattern, words]) => said.replace(pattern, words), text);
}
