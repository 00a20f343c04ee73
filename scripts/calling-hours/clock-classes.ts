/** Which time zones keep the same clock: candidates that do are one candidate. */
import { Temporal } from 'temporal-polyfill';

/** Every tenth day over this span is compared, so that all changes of clocks within it count. */
const FROM_MS = Date.UTC(2026, 0, 1);
const TO_MS = Date.UTC(2031, 0, 1);
const STEP_MS = 10 * 86_400_000;

/** The names people know, the most populous first within a country; other zones follow in the order they come. */
const PREFERRED =
  `America/New_York America/Chicago America/Los_Angeles America/Denver America/Phoenix America/Anchorage Pacific/Honolulu America/Puerto_Rico
America/Toronto America/Vancouver America/Edmonton America/Winnipeg America/Halifax America/Regina America/St_Johns America/Whitehorse America/Boise
Australia/Sydney Australia/Brisbane Australia/Perth Australia/Adelaide Australia/Darwin America/Sao_Paulo America/Manaus America/Rio_Branco
America/Mexico_City America/Mazatlan America/Tijuana America/Cancun Europe/Moscow Asia/Yekaterinburg Asia/Novosibirsk Asia/Krasnoyarsk
Europe/Samara Asia/Irkutsk Asia/Vladivostok Asia/Yakutsk Asia/Omsk Asia/Jakarta Asia/Makassar Asia/Jayapura Europe/Madrid Atlantic/Canary
Europe/Lisbon Atlantic/Azores America/Santiago Pacific/Auckland Europe/Berlin Europe/Kyiv Asia/Almaty Asia/Shanghai Asia/Tashkent
Asia/Nicosia America/Argentina/Buenos_Aires Asia/Ulaanbaatar`.split(/\s+/);

/** Places of a few hundred or thousand people, or where business keeps another clock; they would only make everybody else's place unclear. */
const RARE = new Set([
  'America/Adak',
  'America/Noronha',
  'Asia/Urumqi',
  'Australia/Eucla',
  'Australia/Lord_Howe',
  'Antarctica/Macquarie',
  'Pacific/Chatham',
]);

const signatures = new Map<string, string>();

function signature(zone: string): string {
  const known = signatures.get(zone);
  if (known !== undefined) return known;
  const offsets: string[] = [];
  for (let ms = FROM_MS; ms < TO_MS; ms += STEP_MS)
    offsets.push(Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone).offset);
  const made = offsets.join('');
  signatures.set(zone, made);
  return made;
}

function rank(zone: string): number {
  const place = PREFERRED.indexOf(zone);
  return place < 0 ? PREFERRED.length : place;
}

/** One zone for each different clock, the best known name of each. */
export function representatives(zones: readonly string[]): string[] {
  const common = zones.filter((zone) => !RARE.has(zone));
  const sorted = (common.length === 0 ? [...zones] : common).sort((a, b) => rank(a) - rank(b));
  return sorted.filter((zone, index) => sorted.findIndex((other) => signature(other) === signature(zone)) === index);
}
