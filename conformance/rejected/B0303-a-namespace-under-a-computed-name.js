// with: --api billing.d.ts --allow billing
import * as billing from "billing";
export default (event) => billing[event.method](event.id);
//                        ^^^^^^^ error[B0303] `billing` is used without a member
