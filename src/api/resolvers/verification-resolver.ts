import { ValidateNested } from 'class-validator';
import { Args, ArgsType, Ctx, Field, Query, Resolver } from 'type-graphql';
import { DesignataError } from '../../model/errors';
import { verifyReceipt } from '../../screening/verify-receipt';
import type { ApiContext } from '../api-context';
import { requireOperator } from '../operator';
import { searchResultOf } from '../search-result-of';
import { LogVerdict, ReceiptInput, ReceiptVerdict } from '../types/verdicts';

@ArgsType()
class VerifyReceiptArgs {
  @Field(() => ReceiptInput, {
    description: 'The receipt of an earlier search or screening, of this registry.',
  })
  @ValidateNested()
  receipt: ReceiptInput;
}

/** Whether past answers, and the past itself, are what they were. */
@Resolver()
export class VerificationResolver {
  @Query(() => ReceiptVerdict, {
    description:
      'Asks a receipt’s question again at its revision, and says whether the answer is the same or what differs.',
  })
  async verifyReceipt(
    @Args(() => VerifyReceiptArgs) { receipt }: VerifyReceiptArgs,
    @Ctx() context: ApiContext,
  ): Promise<ReceiptVerdict> {
    const { same, differences, answer } = await verifyReceipt(context.services.search, receipt);
    return { same, differences: [...differences], answer: await searchResultOf(answer, context) };
  }

  @Query(() => LogVerdict, {
    description:
      'Recomputes every revision’s hash from the facts now stored. Reads the whole registry. For operators.',
  })
  async verifyLog(@Ctx() { services, operator }: ApiContext): Promise<LogVerdict> {
    requireOperator(operator, 'check the log');
    if (services.verifier === undefined)
      throw new DesignataError('UNAVAILABLE', 'This server does not check its log.');
    const verdict = await services.verifier().verify();
    return { ...verdict, problems: [...verdict.problems] };
  }
}
