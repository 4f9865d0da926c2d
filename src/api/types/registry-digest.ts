import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({
  description:
    'What a whole copy of the registry must come to at a revision: SHA-256, in hex, over the SHA-256 digests of its entry lines, in hex, sorted, each followed by a line feed.',
})
export class RegistryDigest {
  @Field(() => Int, { description: 'Which state of the registry it was taken of.' })
  revision: number;

  @Field(() => String, {
    description: '64 hex digits. A copy that comes to another value has lost or altered something.',
  })
  digest: string;

  @Field(() => Int, { description: 'Entries that stood on a list.' })
  entries: number;

  @Field(() => String, { description: 'The change log’s cursor behind that revision.' })
  cursor: string;
}
