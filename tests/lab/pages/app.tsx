import {useEffect} from 'react';
import {JiraSite} from './jira/jira-site.tsx';
import {LabContext, type LabState} from './lab-context.ts';
import {LinearSite} from './linear/linear-site.tsx';

/** One site, whole. `onHydrated` is called once React has taken over the page. */
export function App({state, onHydrated}: {state: LabState; onHydrated?: () => void}) {
	useEffect(() => onHydrated?.(), [onHydrated]);
	return <LabContext value={state}>{state.world.site === 'jira' ? <JiraSite /> : <LinearSite />}</LabContext>;
}
