/** Between YYYY-MM-DD and what HubSpot's date field holds (months from 0). */

export interface FieldDate {
  year: number;
  /** 0 January to 11 December. */
  month: number;
  date: number;
}

export function toFieldDate(text: string): FieldDate | undefined {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (found === null) return undefined;
  return { year: Number(found[1]), month: Number(found[2]) - 1, date: Number(found[3]) };
}

/** Null when the field was cleared. */
export function fromFieldDate(value: FieldDate | null | undefined): string | null {
  if (value === null || value === undefined) return null;
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(value.year).padStart(4, '0')}-${two(value.month + 1)}-${two(value.date)}`;
}
