// with: --api billing.d.ts --allow billing
import * as billing from "billing";
export default (event) => Object.keys(billing);
//                                    ^^^^^^^ error[B0303] `billing` is used without a member
