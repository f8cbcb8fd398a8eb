// with: --api billing.d.ts --allow billing
import { charge } from "billing";
const once = () => charge("ann", 100);
//                 ^^^^^^ error[B0293] Becket does not run a capability while the module is loaded
const receipt = once();
export default () => receipt;
