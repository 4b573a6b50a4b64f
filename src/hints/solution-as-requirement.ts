import {allMean, phraseBook} from '../model/phrase.ts';
import {saysTogether} from './reading.ts';
import type {HintExamples, HintRule} from './rule.ts';

/** Product’s call that tells how to build it. Goes once the how moved to a comment, or engineering owns the call. */
export const solutionAsRequirement: HintRule = {
	id: 'solution-as-requirement',
	side: 'product',
	group: 'product',
	byDefault: 'off',
	applies: ({ticket, verdict, debt}) =>
		verdict.owner === 'product' && ticket.done !== true && !debt.is && saysTogether(ticket, VERBS, PARTS, FAR),
};

export const solutionAsRequirementExamples: HintExamples = {
	loud: [
		{ticket: {title: 'Gift cards', description: 'Add a column to the orders table.'}, owner: 'product'},
		{ticket: {title: 'Use Redis for the basket'}, owner: 'product'},
		{
			ticket: {title: 'Gift cards', description: 'Store it in a JSON field, call the endpoint from a cron job.'},
			owner: 'product',
		},
	],
	quiet: [
		{ticket: {title: 'Gift cards', description: 'Shoppers pay with a code.'}, owner: 'product'},
		{ticket: {title: 'Gift cards', description: 'Add a column to the orders table.'}, owner: 'engineering'},
		{ticket: {title: 'Add a table of prices to the page'}, owner: 'shared'},
		{
			ticket: {title: 'Gift cards', description: 'Add a page for codes. The class of 2026 gets them first.'},
			owner: 'product',
		},
	],
};

const FAR = 6;
const VERBS = phraseBook(
	allMean(null, 'use; add; create; call; store; store it in; write; run; build; put; implement; introduce; save'),
);
const PARTS = phraseBook(
	allMean(
		null,
		`database table; orders table; users table; to the table; column; index; endpoint; endpoints; redis; kafka
		postgres; sql; lambda; cron; cron job; message queue; microservice; micro service; react; webhook; cache; class
		function; json field; api route; stored procedure; singleton; dto; graphql; rest api; docker; kubernetes; s3
		elasticsearch; foreign key`,
	),
);
