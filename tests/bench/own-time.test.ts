import {expect, test} from 'vitest';
import {ownTime, type Profile} from './own-time.ts';

const ours = 'chrome-extension://us/';
const profile: Profile = {
	nodes: [
		{id: 1, callFrame: {url: ''}, children: [2, 4]},
		{id: 2, callFrame: {url: 'https://page/app.js'}, children: []},
		{id: 4, callFrame: {url: `${ours}src/content/main.js`}, children: [5]},
		{id: 5, callFrame: {url: ''}},
	],
	samples: [2, 4, 5, 2, 4, 1],
	timeDeltas: [3000, 1000, 2000, 5000, 500, 9000],
};

test('time inside our scripts and in what they call is ours, the page’s is not', () => {
	expect(ownTime(profile, ours).total).toBe(3.5);
});

test('the longest stretch ends where something else ran', () => {
	expect(ownTime(profile, ours).longest).toBe(3);
});

test('without our scripts nothing is ours', () => {
	expect(ownTime(profile, 'chrome-extension://them/')).toEqual({total: 0, longest: 0});
});
