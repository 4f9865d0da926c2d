/** The best score of each party so far, to know what a further name must score to count among the best parties. */
export class BestParties {
  private readonly scores = new Map<string, number>();
  /** A name below this score changes nothing. */
  least: number;
  /** The best score so far. */
  best = 0;
  private worst: number;

  /** For this many parties, of which none counts below `floor`, or below this share of the best one's score. */
  constructor(
    private readonly limit: number,
    private readonly floor: number,
    private readonly share: number,
  ) {
    this.least = this.worst = floor;
  }

  add(party: string | undefined, score: number): void {
    if (party === undefined) return;
    if (score > this.best) this.best = score;
    const before = this.scores.get(party);
    if (before !== undefined && before >= score) return;
    if (before !== undefined) this.scores.set(party, score);
    else {
      if (this.scores.size === this.limit) this.dropWorst();
      this.scores.set(party, score);
    }
    this.worst = this.scores.size < this.limit ? this.floor : Math.min(...this.scores.values());
    this.least = Math.max(this.worst, this.share * this.best);
  }

  private dropWorst(): void {
    for (const [party, score] of this.scores) {
      if (score > this.worst) continue;
      this.scores.delete(party);
      return;
    }
  }
}
