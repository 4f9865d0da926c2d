/** How arguments are validated: a caller is told which is wrong, and never its value. */
export const VALIDATION = { forbidUnknownValues: false, validationError: { target: false, value: false } };
