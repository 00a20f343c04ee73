/** HTML for CRM timelines: whatever text comes in, only text, paragraphs and line breaks go out. */

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}

/** Paragraphs at blank lines, breaks at single ones. */
export function textAsHtml(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .split(/\n{2,}/)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((paragraph) => `<p>${escapeHtml(paragraph.trim()).replace(/\n/g, '<br>')}</p>`)
    .join('');
}

/** The body of the logged call: what was said, and how it came about. */
export function callBodyHtml(voicemail: { text: string; seconds: number; variant: string; overrideReason: string | null }): string {
  const about = `About ${Math.round(voicemail.seconds)} seconds, ${voicemail.variant === 'edited' ? 'edited by the rep' : 'as suggested'}.`;
  const override =
    voicemail.overrideReason === null ? '' : `<p>Left although a tip was missed: ${escapeHtml(voicemail.overrideReason)}</p>`;
  return `<p><strong>Voicemail left</strong></p>${textAsHtml(voicemail.text)}<p>${about}</p>${override}`;
}

/** The body of the follow-up task: the e-mail to send, ready to copy. */
export function taskBodyHtml(followUp: { subject: string; body: string }): string {
  return `<p><strong>Subject:</strong> ${escapeHtml(followUp.subject)}</p>${textAsHtml(followUp.body)}`;
}

/** The body of a call task that a workflow made: the words to leave if nobody answers. */
export function scriptBodyHtml(script: { text: string; seconds: { expected: number } }): string {
  return `<p><strong>If nobody answers</strong>, about ${String(Math.round(script.seconds.expected))} seconds:</p>${textAsHtml(script.text)}`;
}
