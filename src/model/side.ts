/** The side of the pair that a person or a hint stands on. */
export type Side = 'product' | 'engineering';
