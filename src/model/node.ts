import { Field, ID, InterfaceType } from 'type-graphql';

/** Whatever has an id of its own in the whole registry and can be asked for with `node(id)`: parties and list entries. */
@InterfaceType({
  description: 'Something with an id that is unique in the whole registry: a party or a list entry.',
})
export abstract class Node {
  @Field(() => ID)
  id: string;
}
