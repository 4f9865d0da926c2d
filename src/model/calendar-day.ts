/** Whether the text is a day as `YYYY-MM-DD` that the calendar has: 30 February would pass for 2 March. */
export function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}
