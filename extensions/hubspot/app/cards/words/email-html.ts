/** A plain e-mail text as HTML for HubSpot's composer. */

/** Paragraphs at empty lines, line breaks elsewhere; everything else is said literally. */
export function emailHtml(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
  return escaped
    .trim()
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${paragraph.replaceAll('\n', '<br>')}</p>`)
    .join('');
}
