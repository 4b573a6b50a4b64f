import {defineConfig} from 'vitest/config';

const oxc = {jsx: {runtime: 'automatic', importSource: 'preact'}} as const;

export default defineConfig({
	test: {
		projects: [
			{
				oxc,
				test: {
					name: 'unit',
					include: [
						'src/**/*.test.{ts,tsx}',
						'scripts/**/*.test.ts',
						'tests/repository/**/*.test.ts',
						'tests/gallery/**/*.test.{ts,tsx}',
						'tests/lab/**/*.test.ts',
					],
					// Some start a program, which takes long on a machine with other work.
					testTimeout: 30_000,
				},
			},
			{oxc, test: {name: 'contract', include: ['tests/contract/**/*.test.ts']}},
			{
				oxc,
				test: {
					name: 'end-to-end',
					include: ['tests/end-to-end/**/*.test.ts'],
					// Each file has a browser of its own and mostly waits; more at once would be late for want of a processor.
					maxWorkers: 2,
					// What a file imports, vite and puppeteer above all, is read once a worker and not once a file.
					isolate: false,
					testTimeout: 60_000,
					hookTimeout: 60_000,
				},
			},
		],
	},
});
