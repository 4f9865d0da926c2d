interface Match<Adjustment> {
  readonly explanation: { readonly adjustments: readonly Adjustment[] };
}

/** The evidence of document numbers that were asked for and somebody has. */
export const askedNumbers = <Adjustment extends { readonly kind: string }>({
  explanation,
}: Match<Adjustment>): readonly Adjustment[] =>
  explanation.adjustments.filter(({ kind }) => kind === 'IDENTIFIER');

/** Whether somebody has a document number that was asked for. */
export const hasAskedNumber = (match: Match<{ readonly kind: string }>): boolean =>
  askedNumbers(match).length > 0;
