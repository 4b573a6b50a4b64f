import type {Matrix} from '../model/matrix.ts';
import matrix from './default-matrix.json' with {type: 'json'};

/**
 * The matrix that a team starts with: 40 decisions, 12 of them a starter set. Titles are null: the words
 * shown are `decision_<id>_title`, `_question` and `_description` of the locale.
 */
export const defaultMatrix = matrix as Matrix;
