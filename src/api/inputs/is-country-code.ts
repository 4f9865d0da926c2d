import { ValidateBy, type ValidationOptions } from 'class-validator';
import { isValid } from 'i18n-iso-countries';

/** An assigned ISO 3166-1 alpha-2 code in upper case, or XK, which lists use for Kosovo. */
export function IsCountryCode(options: ValidationOptions = {}): PropertyDecorator {
  return ValidateBy(
    {
      name: 'isCountryCode',
      validator: {
        validate: (value: unknown) =>
          typeof value === 'string' && /^[A-Z]{2}$/.test(value) && (value === 'XK' || isValid(value)),
        defaultMessage: () =>
          `${options.each ? 'each value ' : ''}must be an ISO 3166-1 alpha-2 code, such as AF`,
      },
    },
    options,
  );
}
