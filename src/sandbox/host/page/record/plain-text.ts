/** The words of a piece of HTML. Nothing in it is run or loaded: the parser's document is never shown. */
export function plainText(html: string): string {
  const spaced = html.replace(/<(br|\/p|\/div|\/li)\b[^>]*>/gi, '\n$&');
  return (new DOMParser().parseFromString(spaced, 'text/html').body.textContent ?? '').trim();
}
