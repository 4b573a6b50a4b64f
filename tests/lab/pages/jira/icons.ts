import bug from './icons/bug.svg';
import epic from './icons/epic.svg';
import high from './icons/high.svg';
import highest from './icons/highest.svg';
import low from './icons/low.svg';
import lowest from './icons/lowest.svg';
import medium from './icons/medium.svg';
import spike from './icons/spike.svg';
import story from './icons/story.svg';
import subtask from './icons/subtask.svg';
import task from './icons/task.svg';

const TYPES: Readonly<Record<string, string>> = {story, bug, epic, spike, task, 'sub-task': subtask, subtask};
const PRIORITIES: Readonly<Record<string, string>> = {
	highest,
	blocker: highest,
	critical: highest,
	high,
	major: high,
	medium,
	low,
	minor: low,
	lowest,
	trivial: lowest,
};

export function typeIcon(type: string): string {
	return TYPES[type.toLowerCase()] ?? task;
}

export function priorityIcon(priority: string): string {
	return PRIORITIES[priority.toLowerCase()] ?? medium;
}
