// with: --api billing.d.ts --allow billing
import * as billing from "billing";
export default (event) => billing.chrage(event.customer, 100);
//                                ^^^^^^ error[B0304] `billing` has no export `chrage`
