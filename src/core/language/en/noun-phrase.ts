/** Whether a noun phrase from the CRM takes "the" in the middle of a sentence. */

/** First words after which no article is added. */
const DETERMINED =
  /^(?:the|a|an|our|your|my|his|her|their|this|that|these|those|some|all|both|how|what|why|where|when|whether|next)(?![\p{L}\p{M}'’])/iu;
/** Nouns that usually stand without an article when they are a subject of talk. */
const UNCOUNTED = new Set(
  'pricing billing onboarding training hiring staffing planning reporting invoicing scheduling forecasting budgeting freight security compliance procurement logistics payroll software hardware support data access performance analytics marketing growth recruitment capacity delivery insurance maintenance production quality safety sales shipping storage strategy sustainability work feedback finance integration migration automation'.split(
    ' ',
  ),
);
/** Words that end the head of a phrase: what follows only says more about it. */
const AFTER_HEAD = /^(?:of|for|with|on|at|in|to|about|between|from|and|by)$/;

/** Nouns of groups and events that English says with "the". */
const GATHERING =
  /(?<![\p{L}\p{M}])(?:chamber|association|society|institute|council|alliance|club|network|forum|committee|board|group|federation|union|league|guild|conference|summit|expo|show|fair|congress|convention|symposium|meetup|roundtable|webinar|workshop|gala|awards|academy|foundation)(?![\p{L}\p{M}])/iu;

/** Nouns of what people hold together rather than talk about. */
const HELD =
  /^(?:review|demo|demonstration|kick-?off|workshop|session|walk-?through|intro|introduction|check-?in|sync|training|qbr|presentation|visit|tour|interview|briefing|retrospective|roundtable|webinar|catch-?up|lunch|breakfast|dinner|coffee|audit|pilot|trial|call|meeting)$/;

function headOf(phrase: string): string {
  const words = phrase.split(' ');
  const end = words.findIndex((word, index) => index > 0 && AFTER_HEAD.test(word.toLowerCase()));
  return (words[(end === -1 ? words.length : end) - 1] ?? '').toLowerCase();
}

/** "pricing review" and "route planner demo" were held; "pricing" was talked about. */
export function isHeldTogether(topic: string): boolean {
  return HELD.test(headOf(topic));
}

function isPlural(noun: string): boolean {
  return /[^su']s$/.test(noun);
}

/** "pricing review" → "the pricing review"; "pricing", "late invoices" and "your budget" stay as they are. */
export function withArticle(topic: string): string {
  const head = headOf(topic);
  if (DETERMINED.test(topic) || UNCOUNTED.has(head) || isPlural(head)) return topic;
  return `the ${topic}`;
}

/** "Denver Chamber of Commerce" → "the Denver Chamber of Commerce"; a bare name such as "SaaStr" stays as it is. */
export function gatheringWithArticle(name: string): string {
  return DETERMINED.test(name) || !GATHERING.test(name) ? name : `the ${name}`;
}
