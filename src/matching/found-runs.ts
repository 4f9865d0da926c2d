/** Neighbouring words of the question taken as one: their weight, and their bits among the counted words. */
export interface Run {
  readonly weight: number;
  readonly mask: number;
}

/** A run that a form has, and the weight there of the words it stands for. */
export interface FoundRun extends Run {
  readonly other: number;
}

export const NO_RUN: FoundRun = { weight: 0, mask: 0, other: 0 };

/** A bit beside those of the counted words: a form has a run of the question's words divided otherwise. */
export const WITH_RUN = 1 << 30;

/** Which forms have a run of the question's words divided otherwise: of several, the heaviest. */
export class FoundRuns {
  private readonly runs = new Map<number, FoundRun>();

  clear(): void {
    this.runs.clear();
  }

  /** Takes in that a form has a run, as words of the weight `other`. */
  add(form: number, { weight, mask }: Run, other: number): void {
    const before = this.runs.get(form);
    if (before === undefined || before.weight < weight || (before.weight === weight && before.other < other))
      this.runs.set(form, { weight, mask, other });
  }

  of(form: number): FoundRun | undefined {
    return this.runs.size === 0 ? undefined : this.runs.get(form);
  }
}
