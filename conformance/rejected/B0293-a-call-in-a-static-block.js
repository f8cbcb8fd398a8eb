// with: --api billing.d.ts --allow billing
import { charge } from "billing";
class Setup { static { charge("ann", 100); } }
//                     ^ error[B0293] Becket does not run a capability while the module is loaded
export default () => Setup;
