import { Router } from '@vaadin/router';
import { Flow } from 'Frontend/generated/jar-resources/Flow.js';

const outlet = document.querySelector('#outlet')!;

// The bundle is here, so the way to the basic version is not needed.
document.querySelector('#basic')?.remove();

// The page is there before the server has answered its first request; then the router puts it into the outlet a second
// time. An element that is moved loses its focus, and what is being typed in it is never reported as a change.
const put = outlet.appendChild.bind(outlet);
outlet.appendChild = <T extends Node>(page: T): T => (page.parentNode === outlet ? page : put(page));

const { serverSideRoutes } = new Flow({
  imports: () => import('Frontend/generated/flow/generated-flow-imports.js')
});
new Router(outlet).setRoutes(serverSideRoutes);
