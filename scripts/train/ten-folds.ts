import {embed} from './embed.ts';
import {learn, scoreBy} from './learn.ts';
import {f1} from './measure.ts';
import {debtSamples, type Material} from './samples.ts';
import {DEBT_PACE} from './train.ts';

/** F1 on the texts that developers labelled, each part judged by what was learnt from the other nine and the tickets. */
export function tenFolds({lexicon, tickets, texts, unlabelled}: Material): number {
	const answers = Array.from({length: PARTS}, (_, part) => {
		const inside = texts.filter((_text, i) => i % PARTS === part);
		const outside = texts.filter((_text, i) => i % PARTS !== part);
		const known = [...unlabelled, ...[...outside, ...tickets].map(({words}) => words)];
		const weights = learn(debtSamples(tickets, outside), lexicon, embed(known), DEBT_PACE);
		return inside.map(({features, debt}) => {
			const [not = 0, is = 0] = scoreBy(weights, features);
			return {is: debt, said: is > not};
		});
	});
	return f1(answers.flat());
}

const PARTS = 10;
