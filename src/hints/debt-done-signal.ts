import type {HintExamples, HintRule} from './rule.ts';

/** Debt without a target heard of. Goes once it says how both will see that it worked. */
export const debtDoneSignal: HintRule = {
	id: 'debt-done-signal',
	side: 'engineering',
	group: 'debt',
	asks: 'doneSignal',
	byDefault: 'off',
	applies: ({debt, framing}) => debt.is && !framing.doneSignal.said,
};

export const debtDoneSignalExamples: HintExamples = {
	loud: [
		{ticket: {title: 'Refactor OrderService'}, debt: true},
		{ticket: {title: 'Split billing', description: 'It slows us down.'}, debt: true},
		{ticket: {title: 'Upgrade the parser', description: 'From 1.2 to 1.3.'}, debt: true},
	],
	quiet: [
		{ticket: {title: 'Split billing', description: 'Done when one team can deploy it alone.'}, debt: true},
		{ticket: {title: 'Speed up the build', description: 'Target: less than 10 minutes.'}, debt: true},
		{ticket: {title: 'Refactor OrderService'}, debt: false},
	],
};
