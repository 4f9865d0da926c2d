/** Disjoint sets of keys, with path halving: which keys were said, one pair after another, to belong together. */
export class DisjointSets<Key> {
  private readonly parent = new Map<Key, Key>();

  add(key: Key): void {
    if (!this.parent.has(key)) this.parent.set(key, key);
  }

  /** The key that stands for the set; the key itself where it was never added. */
  find(key: Key): Key {
    let current = key;
    for (;;) {
      const parent = this.parent.get(current) ?? current;
      if (parent === current) return current;
      const grandparent = this.parent.get(parent) ?? parent;
      this.parent.set(current, grandparent);
      current = grandparent;
    }
  }

  join(left: Key, right: Key): void {
    this.add(left);
    this.add(right);
    this.parent.set(this.find(left), this.find(right));
  }
}
