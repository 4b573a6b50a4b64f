/** A dimension in which technical debt can be weighed, and the evidence for it. */
export type Dimension = 'customerImpact' | 'teamVelocity' | 'incidentRisk' | 'evidence';

/** `quote` is the ticket's own words that say it; null exactly when it is not said. */
export type Said = {said: true; quote: string} | {said: false; quote: null};

/** What a text already says of each dimension. "Not said" means not found, never that it is missing. */
export type Framing = Record<Dimension, Said>;
