// with: --api billing.d.ts --allow billing
import { charge } from "biling";
//                     ^^^^^^^^ error[B0302] there is no module `biling`
export default () => charge("ann", 100);
