/** Whether the text is a year, month or day as `YYYY`, `YYYY-MM` or `YYYY-MM-DD` that the calendar has. */
export function isPartialDay(text: string): boolean {
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(text)) return false;
  const date = new Date(text);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** Whether the text is a day as `YYYY-MM-DD` that the calendar has: 30 February would pass for 2 March. */
export function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}

/** Whether the text has the form of a day or month and is none that the calendar has: 1994-02-30, 1994-13. */
export function isOutsideCalendar(text: string): boolean {
  return /^\d{4}-\d{2}(-\d{2})?$/.test(text) && !isPartialDay(text);
}
