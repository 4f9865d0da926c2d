import { isDay, isOutsideCalendar } from '../model/calendar-day';
import { DesignataError } from '../model/errors';

/** A point in the registry's history, as the API's `AsOf` takes it; or the newest revision, whatever that is. */
export type PointInHistory = { readonly revision: number } | { readonly at: string } | 'NEWEST';

/**
 * What a person types for a point in history: a revision's number, a day, which stands for its end in UTC, or an instant.
 * Today's end has not come: it stands for the newest revision, whatever the clocks here and of the database say.
 *
 * @throws DesignataError `BAD_USER_INPUT` for anything else; the message begins with the argument's name.
 */
export function historyPointOf(argument: string, text: string): PointInHistory {
  if (/^\d{1,9}$/.test(text)) return { revision: Number(text) };
  const isInstant = /^\d{4}-\d{2}-\d{2}(T.*(Z|[+-]\d{2}:\d{2}))?$/.test(text) && isDay(text.slice(0, 10));
  if (!isInstant || Number.isNaN(Date.parse(text))) {
    const why = isOutsideCalendar(text.slice(0, 10)) ? ', a day that the calendar does not have' : '';
    throw new DesignataError(
      'BAD_USER_INPUT',
      `${argument}: expected a revision number, a day as YYYY-MM-DD or an instant with its zone, came ${text}${why}.`,
    );
  }
  if (text.length > 10) return { at: new Date(text).toISOString() };
  if (text === new Date().toISOString().slice(0, 10)) return 'NEWEST';
  return { at: new Date(`${text}T23:59:59.999Z`).toISOString() };
}
