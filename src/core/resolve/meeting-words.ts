/** Words of meeting titles, by what they are worth in a sentence. */

/** Say only that people met: alone or together they are no topic. */
export const GENERIC_WORDS: ReadonlySet<string> = new Set(
  (
    'meeting meetings meet call calls conference zoom teams ms microsoft google hangout webex gotomeeting skype video phone telephone tel chat talk conversation discussion discuss ' +
    'catch catchup catch-up up check-in checkin check in touch base sync sync-up syncup weekly biweekly bi-weekly monthly quarterly daily recurring regular standup stand-up 1:1 1on1 1-1 one-on-one one on ' +
    'intro introduction introductory intros discovery initial first second third next quick short brief follow-up followup follow fup connect connecting session appointment ' +
    'event invite invitation calendar hold placeholder busy tentative block test testing tbd tba untitled new copy of lunch coffee drinks dinner breakfast visit onsite on-site ' +
    'min mins minute minutes hour hours hr hrs half am pm termin besprechung gespräch telefonat anruf rdv rendez-vous réunion appel reunión llamada cita reunião chamada ligação ' +
    'with and or the a an for to re about our your my their from by at w w/ via & + und mit für et avec pour y con para e com x vs ext external internal confirmed client customer prospect lead contact online virtual remote link here now today tomorrow please join'
  ).split(' '),
);

/** The seller's own thinking, or delicate matters: a topic that holds one of them is not said. */
export const PRIVATE_WORDS =
  /(?<!\p{L})(?:up-?sell\p{L}*|cross-?sell\p{L}*|churn\p{L}*|at[- ]risk|risk of|win-?back|bant|meddic|meddpicc|qualif\p{L}*|disqualif\p{L}*|pipeline|forecast\p{L}*|deal|closing|close plan|objection\p{L}*|escalat\p{L}*|complain\p{L}*|angry|upset|battle ?card|competit\p{L}*|price increase|decision maker|gatekeeper|champion|cold call\p{L}*|prospecting|pitch|commission|quota|lay-?offs?|terminat\p{L}*|firing|fired|dismiss\p{L}*|resign\p{L}*|divorce|medical|doctor|therap\p{L}*|health issue|funeral|pregnan\p{L}*|maternity|legal|lawsuit|litigation|confidential|secret|private|nda|do not|debrief|pre-?call|prep|interview|reference check|dunning|overdue|collections|lost|dead|vertraulich\p{L}*|kündig\p{L}*|entlass\p{L}*|abmahn\p{L}*|beschwerde\p{L}*|rechtsstreit\p{L}*|anwalt\p{L}*|scheidung|krank\p{L}*|mahnung\p{L}*|inkasso|confidentiel\p{L}*|licenci\p{L}*|plaintes?|litiges?|avocate?s?|juridique\p{L}*|maladie|divorcio|despid\p{L}*|queja\p{L}*|demanda judicial|abogad\p{L}*|confidencial\p{L}*|enfermedad|embaraz\p{L}*|demiss\p{L}*|reclama[cç][aãoõ]\p{L}*|advogad\p{L}*|processo judicial|doença|gravidez)(?!\p{L})/iu;

/** Names written with a capital even in the middle of a sentence. */
export const PROPER_WORDS: ReadonlySet<string> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december ' +
    'salesforce hubspot google microsoft amazon apple oracle shopify slack excel outlook azure kubernetes docker python java linux windows android stripe paypal netsuite ' +
    'quickbooks workday marketo zendesk jira tableau snowflake databricks sap adobe figma notion asana trello linkedin facebook instagram twitter youtube tiktok ' +
    'america american europe european germany german france french spain spanish italy italian china chinese japan japanese india indian canada canadian mexico mexican brazil ' +
    'brazilian britain british uk london paris berlin madrid boston chicago denver austin texas california york christmas easter thanksgiving english'
  ).split(' '),
);
