/** What a script of the page could read of the badges; `shadow` gives the text of every root it got hold of. */
export interface BadgeSpy {
	shadow(): string[];
}

/** `window.lab`: what tests read from a page, and what they have the page do. */
export interface LabWindow {
	/** Keys of the tickets opened by a click on their card or row. */
	opened: string[];
	/** Cards dropped elsewhere; `to` is the status. */
	moved: {key: string; to: string}[];
	/** What React had to recover from, and every uncaught error. */
	recoverableErrors: string[];
	hydrated: boolean;
	/** Goes to an address of this site by pushState. */
	go(path: string): void;
	/** About 60 changes of all kinds a second; ends with every card settled and true. */
	churn(options: {ms: number}): Promise<void>;
	/** Every node shows another ticket of its column or group; the nodes stay. */
	recycleNodes(): void;
	/** The cards or rows change places; nodes move along. */
	reorder(): void;
	/** Removes from cards and rows each element that React did not render. */
	wipeForeign(): void;
	/** The page defines the badge's tag as its own element and reaches for the root inside. */
	defineBadgeTag(): BadgeSpy;
}

declare global {
	interface Window {
		lab: LabWindow;
	}
}
