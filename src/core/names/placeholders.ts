/** What stands in a name field when nobody knew the name. */
import { foldName } from './fold-name.ts';
import { MISSING_NAMES } from './missing-names.ts';

/** Whole values, lower case, without marks at the ends. */
export const PLACEHOLDERS: ReadonlySet<string> = new Set(
  (
    'test|testing|tester|test test|test user|test contact|test lead|test account|demo|demo user|sample|example|dummy|fake|asdf|asdfg|asdfgh|asdfasdf|qwerty|qwer|qwe|zxcv|' +
    'abc|abcd|abcde|xyz|foo|foo bar|john doe|jane doe|max mustermann|erika mustermann|fulano de tal|lorem|lorem ipsum|blah|bla|bla bla|fghj|hjkl|sdf|sdfg|dfg|na|n/a|n.a|n a|nil|null|none|undefined|nan|not available|' +
    'not provided|not applicable|not known|not sure|unavailable|unknown|unknown contact|unknown caller|unknown name|unkown|uknown|anon|anonymous|nobody|someone|somebody|no one|no name|noname|no first name|' +
    'first|first name|firstname|fname|f name|last|last name|lastname|lname|full name|fullname|given name|surname|your name|name|nickname|contact|contact name|main contact|' +
    'primary contact|new contact|new lead|lead|web lead|website lead|website visitor|prospect|customer|client|buyer|user|new user|guest|visitor|' +
    'subscriber|member|linkedin member|facebook user|whatsapp|whatsapp user|instagram user|caller|wireless caller|private caller|private|private number|restricted|blocked|hidden|' +
    'spam|duplicate|dupe|delete|deleted|delete me|remove|removed|do not use|do not call|do not contact|dnc|wrong number|bad number|disconnected|left company|' +
    'no longer|no longer there|no longer with company|retired|deceased|inactive|old|voicemail|answering machine|call back|callback|tbd|tba|tbc|pending|missing|' +
    "blank|empty|new|other|others|various|several|multiple|all|everyone|everybody|team|staff|sir|madam|maam|ma'am|sir/madam|sir or madam|dear|dear sir|" +
    'there|hi|hello|hey|hi there|to whom it may concern|whom it may concern|friend|mr|mrs|ms|miss|mx|dr|prof|mom|mum|mommy|dad|daddy|grandma|grandpa|wife|husband|' +
    'spouse|son|daughter|mother|father|parent|brother|sister|boss|assistant|secretary|pa|ea|gatekeeper|receptionist|operator|owner|business owner|home owner|' +
    'homeowner|proprietor|founder|co-founder|partner|president|vice president|vp|ceo|cfo|cto|coo|cmo|cio|cro|ciso|director|managing director|md|manager|general manager|gm|' +
    'office manager|hiring manager|account manager|project manager|store manager|property manager|plant manager|supervisor|coordinator|engineer|' +
    'developer|consultant|analyst|accountant|bookkeeper|attorney|lawyer|agent|broker|realtor|recruiter|principal|headmaster|pastor|reverend|doctor|professor|' +
    'nurse|teacher|tenant|landlord|resident|occupant|decision maker|decisionmaker|buyer|procurement|purchasing|purchasing manager|purchasing department|accounting|accounts|' +
    'accounts payable|accounts receivable|ap|ar|billing|finance|payroll|hr|human resources|recruiting|recruitment|it|it department|it support|' +
    'it manager|legal|marketing|marketing team|sales|sales team|sales department|support|customer support|customer service|service|services|helpdesk|help desk|' +
    'info|information|inquiries|enquiries|admin|administrator|administration|webmaster|postmaster|noreply|no-reply|no reply|office|main office|head office|' +
    'headquarters|hq|main|main line|main number|mainline|switchboard|reception|front desk|frontdesk|front office|lobby|busy|no answer|voice mail|left vm|vm|it guy|desk|warehouse|shipping|receiving|' +
    'logistics|dispatch|operations|ops|maintenance|facilities|security|store|shop|home|work|mobile|cell|cell phone|phone|telephone|fax|email|e-mail|mail|web|website|online|internet|google|' +
    'company|business|corporation|the company|organization|organisation|department|dept|yes|no|ok|okay|x|xx|xxx|aaa|aa|asd|wm|' +
    'unbekannt|kein name|ohne namen|ohne name|niemand|firma|herr|frau|herr/frau|hr|fr|herrn|familie|fam|sehr geehrte damen und herren|damen und herren|kunde|kundin|kontakt|ansprechpartner|' +
    'empfang|zentrale|einkauf|verkauf|vertrieb|buchhaltung|sekretariat|geschäftsführer|geschäftsführung|geschaeftsfuehrer|personalabteilung|inhaber|test kunde|' +
    'inconnu|inconnue|anonyme|sans nom|aucun|monsieur|madame|mademoiselle|madame, monsieur|client|cliente|accueil|standard|comptabilité|comptabilite|achats|société|prénom|prenom|nom|gérant|directeur|' +
    'desconocido|desconocida|sin nombre|anónimo|anonimo|ninguno|ninguna|señor|señora|senor|senora|prueba|nombre|contacto|recepción|recepcion|compras|ventas|contabilidad|gerente|dueño|empresa|' +
    'desconhecido|desconhecida|sem nome|nenhum|nenhuma|senhor|senhora|teste|nome|contato|recepção|recepcao|vendas|financeiro|diretor|dono|' +
    'sconosciuto|nessuno|signore|signora|prova|cliente|amministrazione|segreteria|onbekend|geen|klant|receptie|inkoop|okänd|ukendt|tuntematon|nieznany|bilinmiyor|неизвестно|нет|клиент|тест|' +
    '不明|未知|无|無|テスト|测试|測試|先生|女士|小姐|客户|客戶|お客様|担当者|ご担当者|担当者様|알수없음|고객|담당자'
  )
    .split('|')
    .concat(MISSING_NAMES, MISSING_NAMES.map(foldName)),
);

/** Words that no person's name holds beside other words: they make the whole a note, a role or a sentence. */
export const NOTE_WORDS: ReadonlySet<string> = new Set(
  (
    'test user contact lead unknown please call callback ask dont not the are was for from only wrong number left moved never ignore previous instructions say ' +
    'dear hello manager director department dept office desk team customer client buyer supplier vendor owner assistant secretary reception receptionist ' +
    'service services support sales marketing purchasing procurement accounts accounting billing payable receivable finance payroll human resources head chief officer ' +
    'executive president coordinator supervisor administrator admin specialist representative rep agent engineer consultant maker person people somebody someone ' +
    'anyone whoever whom who your you his her their this that new old dead deceased duplicate delete deleted spam voicemail mailbox phone ' +
    'cell mobile fax line email website woman girl wife husband mother father parent family familie familia famille família about leiter leiterin abteilung geschäftsführer responsable jefe ' +
    'voice mail vm answer busy hung speaking speak speaks spoke talked sent waiting does doesnt has have gatekeeper suite unit lobby floor room building extension ' +
    'grandma grandpa grandmother grandfather uncle aunt auntie neighbor neighbour tomorrow today yesterday monday friday'
  ).split(' '),
);

/** The same for words that may also be names; they count only among three or more words. */
export const DOUBTFUL_NOTE_WORDS: ReadonlySet<string> = new Set(
  'will do to no in on at is an be my me our us it if so or and of with via per as by man guy boy lady hi hey there'.split(' '),
);
