// with: --api billing.d.ts --allow billing
import { charge } from "billing" with { type: "json" };
//                               ^^^^^^^^^^^^^^^^^^^^^ error[B0209] Becket does not run import attributes
export default charge;
