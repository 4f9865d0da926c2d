import { Field, ID, InterfaceType } from 'type-graphql';

/** Whatever has an id of its own in the whole registry and can be asked for with `node(id)`: parties and list entries. */
@InterfaceType({
  description: 'Something with an id that is unique in the whole registry: a party or a list entry.',
})
export abstract class Node {
  @Field(() => ID, {
    description:
      'Unique in the whole registry, and never given to anything else: `P-` and 16 hex digits for a party, `us-ofac-sdn:33941` for a list entry.',
  })
  id: string;
}
