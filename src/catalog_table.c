/* Generated from data/errors.txt and data/operations.txt by data/generate_catalog.c. Do not edit. */
/* clang-format off */
#include "catalog_table.h"

/* ApiNotSupport */
static const char message_0[] =
    "The specified API is not supported.";
static const char cause_0[] =
    "The API operation is not supported.";
static const char solution_0[] =
    "Verify the API operation name and check the API reference for supported operations.";

/* ApplyTokenOverFlow */
static const char message_1[] =
    "You have applied for tokens too many times. Please try again later.";
static const char cause_1[] =
    "Token requests are being throttled.";
static const char solution_1[] =
    "Reduce the token request frequency and retry after a brief wait.";

/* CheckAccountInfoFailed */
static const char message_2[] =
    "An error occurred while checking the account information by the STS token.";
static const char cause_2[] =
    "The account information in the Security Token Service (STS) token could not be parsed.";
static const char solution_2[] =
    "Check that the STS token is valid and retry the request.";

/* CreateGroupIdError */
static const char message_3[] =
    "Failed to create GroupId. Try again later.";
static const char cause_3[] =
    "The group could not be created.";
static const char solution_3[] =
    "Retry the request. If the error persists, contact Alibaba Cloud support.";

/* CreateMqttRuleFailed */
static const char message_4[] =
    "An error occurred while creating the MQTT rule. Please check the parameter and try again.";
static const char cause_4[] =
    "The rule could not be created on the ApsaraMQ for MQTT instance.";
static const char solution_4[] =
    "Check that all parameter values are valid, then retry.";

/* CreateMqttTopicFailed */
static const char message_5[] =
    "An error occurred while creating the MQTT topic. Please check the parameter and try again.";
static const char cause_5[] =
    "The topic could not be created on the ApsaraMQ for MQTT instance.";

/* GroupIdAlreadyExsited */
static const char message_6[] =
    "The specified GroupId already exists.";
static const char cause_6[] =
    "A group with this ID already exists.";
static const char solution_6[] =
    "Use a different group ID, or use the existing group if it meets your needs.";

/* GroupIdAlreadyUsedByOtherUsers */
static const char message_7[] =
    "The current GroupId is used by another user. Please change to a different GroupId.";
static const char cause_7[] =
    "This group ID is used by another user.";
static const char solution_7[] =
    "Choose a different group ID.";

/* InstanceNotFound */
static const char message_8[] =
    "Failed to find the instance. The instanceId may be invalid.";
static const char cause_8[] =
    "No instance matches the specified instanceId.";
static const char solution_8[] =
    "Confirm that the instance exists and that the instanceId value in your request is correct.";

/* InstancePermissionCheckFailed */
static const char message_9[] =
    "An error occurred while validating the permissions of the instance. Please verify the account that "
    "created the instance and its permissions settings.";
static const char cause_9[] =
    "The current account does not have permission to access this ApsaraMQ for MQTT instance.";
static const char solution_9[] =
    "Verify instance ownership and check that the required permissions are granted in your authorization "
    "policy.";

/* InternalError */
static const char message_10[] =
    "An error occurred while processing your request. Try again later.";
static const char cause_10[] =
    "An internal service error occurred.";

/* InvalidParameter.%s */
static const char message_11[] =
    "An error occurred while validating the parameter. The parameter may be missing or invalid.";
static const char cause_11[] =
    "The parameter indicated by %s is missing or invalid.";
static const char solution_11[] =
    "Check the specific parameter named in the error code and provide a valid value.";

/* MqttRuleExist */
static const char message_12[] =
    "The specified MQTT rule already exists. Please check the parameter.";
static const char cause_12[] =
    "The specified rule already exists on the instance.";
static const char solution_12[] =
    "Use a different rule configuration, or use the existing rule if it meets your needs.";

/* MqttRuleNumExceeded */
static const char message_13[] =
    "The maximum number of rules is exceeded.";
static const char cause_13[] =
    "The instance has reached its rule limit.";
static const char solution_13[] =
    "Delete unused rules to free up quota.";

/* MqttTopicExist */
static const char message_14[] =
    "The specified topic already exists. Please check the parameter.";
static const char cause_14[] =
    "A topic with this name already exists on the instance.";
static const char solution_14[] =
    "Use a different topic name, or use the existing topic if it meets your needs.";

/* MqttTopicNumExceeded */
static const char message_15[] =
    "The maximum number of topics is exceeded.";
static const char cause_15[] =
    "The instance has reached its topic limit.";
static const char solution_15[] =
    "Delete unused topics to free up quota.";

/* ParameterCheckFailed */
static const char message_16[] =
    "An error occurred while validating the parameters. The parameters may be missing or invalid.";
static const char cause_16[] =
    "One or more required parameters are missing or contain invalid values.";
static const char solution_16[] =
    "Check the API reference for the required parameters and valid value ranges, then correct your request.";

/* ParameterFieldCheckFailed */
static const char message_17[] =
    "Failed to validate the parameters. The parameters may be missing or invalid.";
static const char solution_17[] =
    "Check the API reference for valid parameter names and values, then correct your request.";

/* PermissionCheckFailed */
static const char message_18[] =
    "An error occurred while validating the resource permissions. Please check the account that created "
    "the instance, topic, and GroupId, and check their permission settings.";
static const char cause_18[] =
    "The current account lacks the required permissions for the instance, topic, or group.";
static const char solution_18[] =
    "Review the ownership and authorization policies for each resource involved in the request.";

/* ResourcePermissionCheckFailed */
static const char cause_19[] =
    "The current account lacks the required permissions for the specified resource.";
static const char solution_19[] =
    "Review the ownership and authorization policies for the instance, topic, and group.";

/* SystemOverFlow */
static const char message_20[] =
    "An error occurred while processing your request. Please try again.";
static const char cause_20[] =
    "The system is throttling requests.";
static const char solution_20[] =
    "Reduce your request rate and retry after a brief wait.";

/* CaNumExceed */
static const char message_21[] =
    "CA certificate num exceed";
static const char cause_21[] =
    "The maximum number of registered CA certificates is reached.";
static const char solution_21[] =
    "Delete CA certificates that are no longer used, then register the new one.";

/* CertificateContentError */
static const char message_22[] =
    "Certificate content error,  please check ca/verification certificate content. BasicConstraints extension "
    "should be set to true in CA certificate";
static const char cause_22[] =
    "The CA certificate or its verification certificate is damaged, incomplete, or not of the required "
    "form.";
static const char solution_22[] =
    "Send both certificates complete, and issue the CA certificate with BasicConstraints set to CA:TRUE.";

/* Customauth.over.capacity */
static const char message_23[] =
    "Over custom auth capacity.";
static const char cause_23[] =
    "The capacity for custom authentication entries is used up.";
static const char solution_23[] =
    "Delete identities, permissions, or blocklist entries that are no longer needed, then add the new "
    "one.";

/* DeleteGroupIdError */
static const char message_24[] =
    "Failed to delete GroupId. Try again later.";
static const char cause_24[] =
    "The group could not be deleted.";
static const char solution_24[] =
    "Call ListGroupId to see whether the group still exists; retry if it does, and contact Alibaba Cloud "
    "support if it stays.";

/* DeviceCredentialExsit */
static const char message_25[] =
    "Device Credential Exsit";
static const char cause_25[] =
    "A credential is already registered for this client ID.";
static const char solution_25[] =
    "Fetch the existing credential with GetDeviceCredential, or replace it with RefreshDeviceCredential.";

/* DeviceCredentialNotFound */
static const char message_26[] =
    "Device Credential Not Found. Check if the device certificate is registered.";
static const char cause_26[] =
    "No credential is registered for this client ID on the instance.";
static const char solution_26[] =
    "Correct the client ID and the instance ID; before you get, refresh or remove a credential, register "
    "the device with RegisterDeviceCredential.";

/* DeviceCredentialNumExceed */
static const char message_27[] =
    "The number of device credentia exceeds the limit. Please revoke unused device certificates";
static const char cause_27[] =
    "The maximum number of device credentials is reached.";
static const char solution_27[] =
    "Remove credentials of retired devices with UnRegisterDeviceCredential, then register the new one.";

/* FindCaBySnError */
static const char message_28[] =
    "Failed to find the CA by the SN. Please check sn is valid.";
static const char cause_28[] =
    "No CA certificate with this serial number is registered on the instance.";
static const char solution_28[] =
    "Compare the serial number with those that ListCaCertificate returns, and register the CA certificate "
    "if it is missing and still needed.";

/* FindDeviceBySnError */
static const char message_29[] =
    "Failed to find the device certificate by the SN. Please check sn is valid";
static const char cause_29[] =
    "No device certificate with this serial number is registered under the CA certificate.";
static const char solution_29[] =
    "Compare the serial numbers of the device certificate and its CA certificate with those that ListDeviceCertificate "
    "returns; one that is not listed is not registered.";

/* GetCaNumError */
static const char message_30[] =
    "Failed to get ca num. Try again later.";
static const char cause_30[] =
    "The service could not determine how many CA certificates are registered.";
static const char solution_30[] =
    "Wait briefly and register the CA certificate again; contact Alibaba Cloud support if the code persists.";

/* MqttInstanceNotFound */
static const char message_31[] =
    "Specified instance is not found";
static const char cause_31[] =
    "No instance has the MqttInstanceId of the request in this region.";
static const char solution_31[] =
    "Correct MqttInstanceId, and send the request to the endpoint of the region in which the instance "
    "runs.";

/* MqttOwnerCheckError */
static const char message_32[] =
    "Failed to validate the instance permission";
static const char cause_32[] =
    "The current account is not the owner of the instance whose certificates are requested.";
static const char solution_32[] =
    "Sign with an AccessKey pair of the account that owns the instance, or correct MqttInstanceId.";

/* QueryTokenOverFlow */
static const char message_33[] =
    "You have queried tokens too many times. Please try again later.";
static const char cause_33[] =
    "Token queries are being throttled.";
static const char solution_33[] =
    "Reduce token queries to at most 100 per second across the account, and retry after a brief wait.";

/* RegisterCodeError */
static const char message_34[] =
    "Register code error in verification certificate.";
static const char cause_34[] =
    "The verification certificate does not contain the registration code that the service expects.";
static const char solution_34[] =
    "Fetch the code with GetRegisterCode, issue a new verification certificate with it, and register "
    "the CA certificate again.";

/* RegisterCodeUsed */
static const char message_35[] =
    "Register code has been used.";
static const char cause_35[] =
    "The registration code in the verification certificate has already been used for a registration.";
static const char solution_35[] =
    "Look for an earlier success with ListCaCertificate; otherwise issue a verification certificate with "
    "a new code from GetRegisterCode.";

/* RevokeTokenOverFlow */
static const char message_36[] =
    "You have revoked tokens too many times. Please try again later.";
static const char cause_36[] =
    "Token revocations are being throttled.";
static const char solution_36[] =
    "Spread revocations out to at most 5 per second across the account, and retry after a brief wait.";

/* SendMessageFailed */
static const char message_37[] =
    "A storage exception occurred while sending the message. Please try again.";
static const char cause_37[] =
    "The message could not be stored because of a storage exception.";
static const char solution_37[] =
    "Send the message again if its receivers tolerate duplicates; otherwise find out first whether it "
    "was delivered.";

/* SnNotUnique */
static const char message_38[] =
    "Sn is not unique in gloabal";
static const char cause_38[] =
    "A CA certificate with this serial number is already registered, on this instance or another.";
static const char solution_38[] =
    "Use the registered certificate if ListCaCertificate shows it on one of your instances; otherwise "
    "issue one with another serial number.";

/* Forbidden.AccessKeyDisabled */
static const char message_39[] =
    "The AccessKey is disabled.";
static const char cause_39[] =
    "Access is forbidden because the AccessKey pair is disabled.";
static const char solution_39[] =
    "Sign with an enabled AccessKey pair, or have an administrator enable this one.";

/* IncompleteSignature */
static const char message_40[] =
    "The request signature does not conform to Aliyun standards.";
static const char cause_40[] =
    "The signature is wrong or incomplete, or its parameters do not have the form that the API requires.";
static const char solution_40[] =
    "Check that Signature, SignatureMethod, SignatureVersion, and SignatureNonce are all sent and URL-encoded "
    "exactly once; if they are, compare what the service signed, which stands in the response's own message, "
    "with what your code signed, and correct the AccessKey secret where the two are equal.";

/* InvalidAccessKeyId */
static const char message_41[] =
    "Specified access key is not found or invalid.";
static const char cause_41[] =
    "The AccessKey ID does not exist, is not valid, or belongs to an STS session that has ended.";
static const char solution_41[] =
    "Compare the configured AccessKey ID with those in the RAM console, and replace it if it was deleted "
    "or mistyped; if it begins with \"STS.\", obtain new temporary credentials instead.";

/* InvalidAccessKeyId.Inactive */
static const char message_42[] =
    "Specified access key is disabled.";
static const char cause_42[] =
    "The owner of the AccessKey pair has disabled it.";
static const char solution_42[] =
    "Ask the owner why the pair was disabled before you enable it again; until then, use another pair.";

/* InvalidAccessKeyId.NotFound */
static const char message_43[] =
    "Specified access key is not found.";
static const char cause_43[] =
    "The AccessKey ID is unknown, or it belongs to an STS session that has ended.";
static const char solution_43[] =
    "Correct the AccessKey ID; if it begins with \"STS.\", obtain new temporary credentials instead.";

/* InvalidSignatureMethod */
static const char message_44[] =
    "Specified signature method is not valid.";
static const char cause_44[] =
    "The algorithm named by the SignatureMethod parameter is not supported.";
static const char solution_44[] =
    "Set SignatureMethod to HMAC-SHA1 and compute the signature with that algorithm.";

/* SignatureDoesNotMatch */
static const char message_45[] =
    "Specified signature is not matched with our calculation. server string to sign is:<...>";
static const char cause_45[] =
    "The gateway computed a different signature: the AccessKey secret or the string that was signed is "
    "wrong.";
static const char solution_45[] =
    "Compare what the service signed, which stands at the end of the response's own message, with what "
    "your code signed: where they are equal, correct the AccessKey secret, else the signing code.";

/* InvalidSecurityToken.%s */
static const char message_46[] =
    "";
static const char cause_46[] =
    "The SecurityToken was rejected for the reason that the code names after the dot.";
static const char solution_46[] =
    "Fetch fresh temporary credentials; if they are rejected for the same reason, correct the way the "
    "token is sent.";

/* InvalidSecurityToken.Expired */
static const char message_47[] =
    "Specified SecurityToken is expired.";
static const char cause_47[] =
    "The STS session of the SecurityToken has ended.";
static const char solution_47[] =
    "Fetch fresh temporary credentials from STS, and from now on renew them before they expire.";

/* InvalidSecurityToken.Malformed */
static const char message_48[] =
    "Specified SecurityToken is malformed.";
static const char cause_48[] =
    "The SecurityToken is damaged or was not URL-encoded.";
static const char solution_48[] =
    "Fetch fresh temporary credentials once; if the new token is rejected too, send it unchanged, complete, "
    "and URL-encoded.";

/* InvalidSecurityToken.MismatchWithAccessKey */
static const char message_49[] =
    "Specified SecurityToken mismatch with the AccessKey.";
static const char cause_49[] =
    "The SecurityToken and the AccessKey ID come from different STS sessions, as can happen while credentials "
    "rotate.";
static const char solution_49[] =
    "Fetch fresh temporary credentials, and replace AccessKey ID, AccessKey secret, and SecurityToken "
    "together.";

/* MissingSecurityToken */
static const char message_50[] =
    "SecurityToken is mandatory for this action.";
static const char cause_50[] =
    "The request was signed with a temporary AccessKey ID but carries no SecurityToken.";
static const char solution_50[] =
    "Fetch fresh temporary credentials, and send their SecurityToken with every request that they sign.";

/* IllegalTimestamp */
static const char message_51[] =
    "The input parameter \"Timestamp\" that is mandatory for processing this request is not supplied.";
static const char cause_51[] =
    "The Timestamp parameter is missing or, more often, too far from the server time.";
static const char solution_51[] =
    "Correct the clock and the time zone of the host, send Timestamp in UTC, and sign the request again.";

/* InvalidTimeStamp.Expired */
static const char message_52[] =
    "Specified time stamp or date value is expired.";
static const char cause_52[] =
    "The time in the request differs from the server time, which is UTC, by more than 15 minutes, or "
    "the request waited that long before it was sent.";
static const char solution_52[] =
    "Synchronize the clock via NTP, make sure that the time is in UTC, and sign the request again right "
    "before you send it.";

/* InvalidTimeStamp.Format */
static const char message_53[] =
    "Specified time stamp or date value is not well formatted.";
static const char cause_53[] =
    "The Timestamp parameter is not an ISO 8601 time in UTC.";
static const char solution_53[] =
    "Write Timestamp as YYYY-MM-DDThh:mm:ssZ, in UTC and with the final Z, and sign the request again.";

/* IdempotentParameterMismatch */
static const char message_54[] =
    "Request uses a client token in a previous request but is not identical to that request.";
static const char cause_54[] =
    "The ClientToken was used by an earlier request with other parameters.";
static const char solution_54[] =
    "Send the parameters of the earlier request to repeat it, or a new ClientToken if you mean a new "
    "operation.";

/* LastTokenProcessing */
static const char message_55[] =
    "The last token request is processing.";
static const char cause_55[] =
    "An earlier request with the same ClientToken is still being processed.";
static const char solution_55[] =
    "Keep the ClientToken, and repeat the request after a wait until the earlier one has finished.";

/* OperationConflict */
static const char message_56[] =
    "Request was denied due to conflict with a previous request.";
static const char cause_56[] =
    "An earlier operation on the same resource is still running.";
static const char solution_56[] =
    "Wait until the earlier operation has finished, then repeat the request if it is still needed.";

/* SignatureNonceUsed */
static const char message_57[] =
    "Specified signature nonce was used already.";
static const char cause_57[] =
    "A request with this SignatureNonce has already arrived: the same signed request was sent twice, "
    "or the nonce is not unique.";
static const char solution_57[] =
    "Check first whether the earlier copy took effect; if not, sign the request again with a new nonce "
    "and timestamp.";

/* FlowControl */
static const char message_58[] =
    "Request was denied due to flow control.";
static const char cause_58[] =
    "The flow control of the messaging service denied the request.";
static const char solution_58[] =
    "Send at a lower rate, and wait longer after each denial before you retry.";

/* ONS_SYSTEM_FLOW_CONTROL */
static const char message_59[] =
    "";
static const char cause_59[] =
    "The messaging system is limiting its total traffic.";
static const char solution_59[] =
    "Lower the request rate of all your clients, and retry once the system has had time to recover.";

/* QuotaExceeded */
static const char message_60[] =
    "Living instances quota exceeded.";
static const char cause_60[] =
    "A resource quota of the account is used up.";
static const char solution_60[] =
    "Release resources that are no longer needed, or request a higher quota.";

/* QuotaExceeded.%s */
static const char message_61[] =
    "";
static const char cause_61[] =
    "The quota that the code names after the dot is used up.";
static const char solution_61[] =
    "Free up that quota, or have it increased, before you send the request again.";

/* Throttling */
static const char message_62[] =
    "Request was denied due to request throttling.";
static const char cause_62[] =
    "The request exceeds a rate limit of the gateway or of the service.";
static const char solution_62[] =
    "Reduce the request rate, and retry with increasing waits.";

/* Throttling.%s */
static const char message_63[] =
    "";
static const char cause_63[] =
    "The request is being throttled by the flow control that the code names after the dot.";
static const char solution_63[] =
    "Slow down the requests that fall under that flow control, and retry after a longer wait.";

/* Throttling.AllocationQuota */
static const char message_64[] =
    "";
static const char cause_64[] =
    "The quota allocated to the account is used up; it is not a limit on the request rate.";
static const char solution_64[] =
    "Submit a ticket to raise the allocated quota, or reduce what you use of it.";

/* Throttling.Api */
static const char message_65[] =
    "Request was denied due to api flow control.";
static const char cause_65[] =
    "The quota of the API operation, shared by all callers, is used up for the current time window.";
static const char solution_65[] =
    "Call this operation less often, and wait for the next time window before you retry.";

/* Throttling.Api.Concurrency */
static const char message_66[] =
    "Request was denied due to api concurrency control.";
static const char cause_66[] =
    "Too many requests for this API operation are in progress at the same time.";
static const char solution_66[] =
    "Reduce the number of parallel requests, and wait until some of them have completed before you retry.";

/* Throttling.Api.Risk */
static const char message_67[] =
    "The request for this resource has exceeded your daily available limit.";
static const char cause_67[] =
    "The daily limit of requests for this resource is used up.";
static const char solution_67[] =
    "Stop these requests until the next day, or have the daily limit raised.";

/* Throttling.Resource */
static const char message_68[] =
    "You have reached the limit for the resource. Please contact us by submitting a ticket.";
static const char cause_68[] =
    "The limit of the resource is reached, whatever the request rate.";
static const char solution_68[] =
    "Submit a ticket to raise the limit of the resource; slowing down does not help.";

/* Throttling.System */
static const char message_69[] =
    "The request was denied due to API flow control.";
static const char cause_69[] =
    "The system-level flow control of the service denied the request.";
static const char solution_69[] =
    "Reduce the load on the service from all your applications, and retry after a pause.";

/* Throttling.User */
static const char message_70[] =
    "Request was denied due to user flow control.";
static const char cause_70[] =
    "The request quota of the account, which its RAM users share, is used up for the current time window.";
static const char solution_70[] =
    "Reduce the combined request rate of all users of the account, and retry in a later time window.";

/* TooManyRequests */
static const char message_71[] =
    "Too many requests are submitted.";
static const char cause_71[] =
    "More requests were submitted than the service accepts at a time.";
static const char solution_71[] =
    "Spread the requests over a longer period, and send this one again after a wait.";

/* InternalError.%s */
static const char message_72[] =
    "";
static const char cause_72[] =
    "The service failed internally in the way that the code names after the dot.";
static const char solution_72[] =
    "Retry the request; if it keeps failing, give the complete code and the request ID to Alibaba Cloud "
    "support.";

/* InternalFailure */
static const char message_73[] =
    "Internal Failure.";
static const char cause_73[] =
    "The service failed internally while it was processing the request.";
static const char solution_73[] =
    "Retry after a wait; if the failure continues, contact Alibaba Cloud support with the request ID.";

/* InternalServerError */
static const char message_74[] =
    "An internal server error occurred.";
static const char cause_74[] =
    "The server that was processing the request failed.";
static const char solution_74[] =
    "Retry a few times with increasing waits, then report the request ID to Alibaba Cloud support.";

/* RequestTimeout */
static const char message_75[] =
    "The request is timeout, please try again later.";
static const char cause_75[] =
    "The service did not complete the request in time; a write may still have taken effect.";
static const char solution_75[] =
    "Read the resource back to see whether a write took effect, and retry the request if it did not.";

/* ServerBusy */
static const char message_76[] =
    "server busy now, please retry later.";
static const char cause_76[] =
    "The server is too busy to process the request; despite status 403, no permission is missing.";
static const char solution_76[] =
    "Retry after a wait, and leave permissions and credentials unchanged.";

/* ServiceUnavailable */
static const char message_77[] =
    "The request has failed due to a temporary failure of the server.";
static const char cause_77[] =
    "The service is temporarily unavailable, or the instance ID is invalid, which has been reported with "
    "this code too.";
static const char solution_77[] =
    "Retry with increasing waits, and verify the instance ID if the code persists.";

/* ServiceUnavailable.%s */
static const char message_78[] =
    "";
static const char cause_78[] =
    "The service is unavailable for the reason that the code names after the dot.";
static const char solution_78[] =
    "Retry with increasing waits, and look for an announcement about that reason if the service stays "
    "unavailable.";

/* ServiceUnavailable.RegionMaintaining */
static const char message_79[] =
    "System maintenance is in progress on the selected region, please wait a few minutes before trying "
    "again.";
static const char cause_79[] =
    "The region is under maintenance.";
static const char solution_79[] =
    "Retry a few minutes later if short waits do not help, and see the maintenance announcement for when "
    "the region will be back.";

/* SystemBusy */
static const char message_80[] =
    "System is busy, please try again later.";
static const char cause_80[] =
    "The system behind the gateway is busy, whatever the HTTP status suggests.";
static const char solution_80[] =
    "Retry after a wait, and postpone requests that are not urgent.";

/* SystemError */
static const char message_81[] =
    "A system error occurred. Please contact the administrator.";
static const char cause_81[] =
    "The system behind the gateway failed to process the request.";
static const char solution_81[] =
    "Retry the request, and submit a ticket with its request ID and time if it fails repeatedly.";

/* Timeout */
static const char message_82[] =
    "The request has timed out.";
static const char cause_82[] =
    "The request took longer than the service allows; the outcome of a write is unknown.";
static const char solution_82[] =
    "Find out whether a write took effect before you repeat it; repeat reads after a short wait.";

/* UnknownError */
static const char message_83[] =
    "The request processing has failed due to some unknown error.";
static const char cause_83[] =
    "The request failed for a reason that the service could not determine.";
static const char solution_83[] =
    "Check the state of the resource, and retry the request if it did not take effect.";

/* Forbidden */
static const char message_84[] =
    "User not authorized to operate on the specified resource.";
static const char cause_84[] =
    "The caller has no authorization for the specified resource.";
static const char solution_84[] =
    "Find out which identity signs the request, and give it a RAM policy that allows this action on this "
    "resource.";

/* Forbidden.%s */
static const char message_85[] =
    "";
static const char cause_85[] =
    "The request is forbidden for the reason that the code names after the dot.";
static const char solution_85[] =
    "Have an administrator of the account remove that reason, or sign with an identity to which it does "
    "not apply.";

/* Forbidden.NotSupportRAM */
static const char message_86[] =
    "This action does not support accessed by RAM mode.";
static const char cause_86[] =
    "The API operation cannot be called as a RAM user or RAM role.";
static const char solution_86[] =
    "Call the operation with an AccessKey pair of the Alibaba Cloud account, or use an operation that "
    "supports RAM.";

/* Forbidden.RAM */
static const char message_87[] =
    "User not authorized to operate on the specified resource, or this API doesn't support RAM.";
static const char cause_87[] =
    "No RAM policy of the caller allows this action, or the operation does not support RAM.";
static const char solution_87[] =
    "Grant the caller a RAM policy that allows this action on this resource (AccessDeniedDetail, where "
    "it is sent, names the missing permission); if the operation does not support RAM, sign with the "
    "Alibaba Cloud account.";

/* Forbidden.SubUser */
static const char message_88[] =
    "The specified action is not available for you.";
static const char cause_88[] =
    "The action is not available to RAM users.";
static const char solution_88[] =
    "Have the owner of the Alibaba Cloud account perform the action.";

/* Forbidden.Unauthorized */
static const char cause_89[] =
    "The account or RAM user that signed the request has not been authorized to use the resource.";
static const char solution_89[] =
    "Ask the owner of the resource to authorize the account or RAM user in the RAM console.";

/* NoPermission */
static const char message_90[] =
    "You are not authorized to do this action. You should be authorized by RAM.";
static const char cause_90[] =
    "The RAM policies of the caller do not allow this action.";
static const char solution_90[] =
    "Look up the denied action and the policy type in AccessDeniedDetail where it is sent, then allow "
    "the action in a policy of that type; else allow it in a RAM policy of the caller.";

/* NoPermission.%s */
static const char message_91[] =
    "";
static const char cause_91[] =
    "The caller lacks the permission that the code names after the dot.";
static const char solution_91[] =
    "Grant that permission in a RAM policy of the RAM user or RAM role that signs the request.";

/* Account.Arrearage */
static const char message_92[] =
    "Your account has an outstanding payment.";
static const char cause_92[] =
    "The account has an outstanding payment.";
static const char solution_92[] =
    "Pay the outstanding amount, then send the request again.";

/* Forbidden.RiskControl */
static const char message_93[] =
    "This operation is forbidden by Aliyun Risk Control system.";
static const char cause_93[] =
    "Alibaba Cloud risk control has blocked this operation.";
static const char solution_93[] =
    "Stop sending the request, because repeating it makes matters worse, and contact Alibaba Cloud support.";

/* Forbidden.UserVerification */
static const char message_94[] =
    "Your user account is not verified by Aliyun.";
static const char cause_94[] =
    "The account has not been verified.";
static const char solution_94[] =
    "Complete the verification of the account before you call the operation again.";

/* InDebt */
static const char message_95[] =
    "Your account has overdue payments.";
static const char cause_95[] =
    "The account has overdue payments.";
static const char solution_95[] =
    "Settle the overdue bills of the account before you use the service again.";

/* InsufficientBalance */
static const char message_96[] =
    "Your account does not have enough balance.";
static const char cause_96[] =
    "The balance of the account is too low for the requested operation.";
static const char solution_96[] =
    "Top up the account, then repeat the operation.";

/* InvalidAccountStatus.NotEnoughBalance */
static const char cause_97[] =
    "The service refuses requests because the balance of the account is too low.";
static const char solution_97[] =
    "Add funds to the account to make the service accept requests again.";

/* InvalidAccountStatus.ServiceUnavailable */
static const char message_98[] =
    "The service has not been activated.";
static const char cause_98[] =
    "The service has not been activated for this account; this is no outage.";
static const char solution_98[] =
    "Activate the service for the account in the console, then send the request again.";

/* RealNameAuthenticationError */
static const char message_99[] =
    "Your account has not passed the real-name authentication yet.";
static const char cause_99[] =
    "The account has not passed real-name authentication.";
static const char solution_99[] =
    "Complete real-name authentication of the account, and wait until it is approved.";

/* Invalid%s */
static const char message_100[] =
    "Specified parameter {ParameterName} is not valid.";
static const char cause_100[] =
    "What the code names after Invalid, most often a parameter, is not accepted.";
static const char solution_100[] =
    "Correct the value of that parameter to the format and range in the API reference; where the code "
    "names no parameter, go by the message.";

/* InvalidParameter */
static const char message_101[] =
    "The specified value of parameter \"<parameter name>\" is not valid.";
static const char cause_101[] =
    "A parameter, named in the message, has a value that is not valid.";
static const char solution_101[] =
    "Correct the parameter that the message names.";

/* InvalidProtocol.NeedSsl */
static const char message_102[] =
    "Your request is denied as lack of ssl protect.";
static const char cause_102[] =
    "The request was sent over HTTP, but the API accepts HTTPS only.";
static const char solution_102[] =
    "Send the request over HTTPS.";

/* Missing%s */
static const char message_103[] =
    "{ParameterName} is mandatory for this action.";
static const char cause_103[] =
    "The mandatory parameter that the code names after Missing, or after MissingParameter and a dot, "
    "is not in the request.";
static const char solution_103[] =
    "Add that parameter, spelled and capitalized as in the API reference.";

/* MissingParameter */
static const char message_104[] =
    "The input parameter \"<parameter name>\" that is mandatory for processing this request is not supplied";
static const char cause_104[] =
    "A mandatory parameter, named in the message, was not supplied.";
static const char solution_104[] =
    "Supply the parameter that the message names.";

/* UnsupportedHTTPMethod */
static const char message_105[] =
    "This http method is not supported.";
static const char cause_105[] =
    "The API operation does not accept the HTTP method of the request.";
static const char solution_105[] =
    "Use the HTTP method that the API reference gives for the operation, and sign the request for that "
    "method.";

/* UnsupportedParameter */
static const char message_106[] =
    "The parameter \"<parameter name>\" is not supported.";
static const char cause_106[] =
    "The API operation does not accept the parameter named in the message.";
static const char solution_106[] =
    "Remove the parameter, or replace it with one that the API reference lists for the operation.";

/* InvalidAction */
static const char message_107[] =
    "Specified action is not valid.";
static const char cause_107[] =
    "The Action parameter does not name an operation that can be called.";
static const char solution_107[] =
    "Set Action to the name of an operation that belongs to the API version of the request.";

/* InvalidAction.NotFound */
static const char message_108[] =
    "Specified api is not found, please check your url and method";
static const char cause_108[] =
    "No API operation was found for the URL, HTTP method, and Action of the request.";
static const char solution_108[] =
    "Check the URL and the HTTP method first, then the spelling of Action.";

/* InvalidApi.NotFound */
static const char message_109[] =
    "Specified api is not found, please check your url and method.";
static const char cause_109[] =
    "The endpoint has no API operation with this name, version, and HTTP method.";
static const char solution_109[] =
    "Compare Action, including its case, Version, and the HTTP method with the API reference.";

/* InvalidProduct.NotFound */
static const char message_110[] =
    "Cannot find product according to your specified domain.";
static const char cause_110[] =
    "The domain name of the request is not an endpoint of the product.";
static const char solution_110[] =
    "Send the request to the endpoint of the region of the instance, such as onsmqtt.cn-hangzhou.aliyuncs.com.";

/* InvalidVersion */
static const char message_111[] =
    "Specified parameter Version is not valid.";
static const char cause_111[] =
    "The Version parameter is not an API version of this product.";
static const char solution_111[] =
    "Set Version to 2020-04-20, the API version of ApsaraMQ for MQTT.";

/* NoSuchVersion */
static const char message_112[] =
    "The specified version does not exist.";
static const char cause_112[] =
    "The product has no API version with the date in the Version parameter.";
static const char solution_112[] =
    "Replace the date in Version with the API version that the API reference states.";

/* UnsupportedOperation */
static const char message_113[] =
    "The specified action is not supported.";
static const char cause_113[] =
    "The service does not support the requested action.";
static const char solution_113[] =
    "Use an action that the API reference lists for this resource.";

static const struct onsmqtt_code codes[] = {
    {"", {0}, 0},
    {"", {0}, 0},
    {"DeviceCredentialNumExceed", {59, 59, 59, 59, 59, 59, 59, 59, 59, 59, 59, 59, 59, 59}, 25},
    {"", {0}, 0},
    {"Throttling.AllocationQuota", {149, 149, 149, 149, 149, 149, 149, 149, 149, 149, 149, 149, 149, 149}, 26},
    {"IdempotentParameterMismatch", {98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98}, 27},
    {"", {0}, 0},
    {"InstanceNotFound", {15, 15, 15, 22, 30, 15, 15, 15, 15, 15, 15, 15, 15, 15}, 16},
    {"MqttOwnerCheckError", {72, 72, 72, 72, 72, 72, 72, 72, 72, 79, 72, 72, 72, 72}, 19},
    {"RegisterCodeUsed", {75, 75, 75, 75, 75, 75, 75, 75, 75, 75, 75, 75, 75, 75}, 16},
    {"UnsupportedHTTPMethod", {159, 159, 159, 159, 159, 159, 159, 159, 159, 159, 159, 159, 159, 159}, 21},
    {"DeviceCredentialNotFound", {58, 58, 58, 58, 58, 58, 58, 58, 58, 58, 58, 58, 58, 58}, 24},
    {"MissingSecurityToken", {129, 129, 129, 129, 129, 129, 129, 129, 129, 129, 129, 129, 129, 129}, 20},
    {"FlowControl", {88, 88, 88, 88, 88, 88, 88, 88, 88, 88, 88, 88, 88, 88}, 11},
    {"", {0}, 0},
    {"", {0}, 0},
    {"InvalidSignatureMethod", {122, 122, 122, 122, 122, 122, 122, 122, 122, 122, 122, 122, 122, 122}, 22},
    {"MqttRuleExist", {32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32}, 13},
    {"Throttling.Resource", {153, 153, 153, 153, 153, 153, 153, 153, 153, 153, 153, 153, 153, 153}, 19},
    {"QuotaExceeded", {135, 135, 135, 135, 135, 135, 135, 135, 135, 135, 135, 135, 135, 135}, 13},
    {"", {0}, 0},
    {"FindDeviceBySnError", {77, 77, 77, 77, 77, 77, 77, 77, 77, 77, 77, 77, 77, 77}, 19},
    {"UnsupportedOperation", {160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160}, 20},
    {"GroupIdAlreadyUsedByOtherUsers", {14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14}, 30},
    {"Forbidden.UserVerification", {97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97}, 26},
    {"Account.Arrearage", {87, 87, 87, 87, 87, 87, 87, 87, 87, 87, 87, 87, 87, 87}, 17},
    {"", {0}, 0},
    {"InvalidAccountStatus.ServiceUnavailable", {111, 111, 111, 111, 111, 111, 111, 111, 111, 111, 111, 111, 111, 111}, 39},
    {"Forbidden.NotSupportRAM", {92, 92, 92, 92, 92, 92, 92, 92, 92, 92, 92, 92, 92, 92}, 23},
    {"IllegalTimestamp", {99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99}, 16},
    {"ResourcePermissionCheckFailed", {20, 20, 20, 28, 36, 20, 20, 20, 20, 20, 20, 20, 20, 20}, 29},
    {"ServiceUnavailable", {140, 140, 140, 140, 140, 140, 140, 140, 140, 140, 140, 140, 140, 140}, 18},
    {"", {0}, 0},
    {"SystemOverFlow", {10, 10, 10, 10, 10, 45, 53, 65, 10, 10, 10, 86, 10, 10}, 14},
    {"ServiceUnavailable.%s", {141, 141, 141, 141, 141, 141, 141, 141, 141, 141, 141, 141, 141, 141}, 21},
    {"Throttling.%s", {148, 148, 148, 148, 148, 148, 148, 148, 148, 148, 148, 148, 148, 148}, 13},
    {"MqttTopicExist", {24, 24, 24, 24, 24, 24, 24, 24, 24, 24, 24, 24, 24, 24}, 14},
    {"", {0}, 0},
    {"", {0}, 0},
    {"", {0}, 0},
    {"Forbidden.RAM", {93, 93, 93, 93, 93, 93, 93, 93, 93, 93, 93, 93, 93, 93}, 13},
    {"SignatureDoesNotMatch", {143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143}, 21},
    {"DeviceCredentialExsit", {57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57}, 21},
    {"QuotaExceeded.%s", {136, 136, 136, 136, 136, 136, 136, 136, 136, 136, 136, 136, 136, 136}, 16},
    {"InvalidParameter.%s", {5, 5, 5, 5, 5, 41, 50, 62, 5, 5, 84, 5, 5, 5}, 19},
    {"GroupIdAlreadyExsited", {13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13}, 21},
    {"Forbidden.SubUser", {95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95}, 17},
    {"ServerBusy", {139, 139, 139, 139, 139, 139, 139, 139, 139, 139, 139, 139, 139, 139}, 10},
    {"InternalFailure", {104, 104, 104, 104, 104, 104, 104, 104, 104, 104, 104, 104, 104, 104}, 15},
    {"SystemBusy", {145, 145, 145, 145, 145, 145, 145, 145, 145, 145, 145, 145, 145, 145}, 10},
    {"InDebt", {100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100}, 6},
    {"Forbidden.AccessKeyDisabled", {91, 91, 91, 91, 91, 91, 91, 91, 91, 91, 91, 91, 91, 91}, 27},
    {"Forbidden.%s", {90, 90, 90, 90, 90, 90, 90, 90, 90, 90, 90, 90, 90, 90}, 12},
    {"", {0}, 0},
    {"InvalidSecurityToken.Malformed", {120, 120, 120, 120, 120, 120, 120, 120, 120, 120, 120, 120, 120, 120}, 30},
    {"ApplyTokenOverFlow", {1, 1, 1, 1, 1, 1, 1, 55, 1, 1, 1, 1, 1, 1}, 18},
    {"MqttInstanceNotFound", {71, 71, 71, 71, 71, 71, 71, 71, 71, 78, 71, 71, 71, 71}, 20},
    {"InternalServerError", {105, 105, 105, 105, 105, 105, 105, 105, 105, 105, 105, 105, 105, 105}, 19},
    {"NoSuchVersion", {132, 132, 132, 132, 132, 132, 132, 132, 132, 132, 132, 132, 132, 132}, 13},
    {"FindCaBySnError", {68, 68, 68, 68, 68, 68, 68, 68, 68, 68, 68, 68, 68, 68}, 15},
    {"", {0}, 0},
    {"Timeout", {156, 156, 156, 156, 156, 156, 156, 156, 156, 156, 156, 156, 156, 156}, 7},
    {"InvalidParameter", {115, 115, 115, 115, 115, 115, 115, 115, 115, 115, 115, 115, 115, 115}, 16},
    {"RevokeTokenOverFlow", {9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9}, 19},
    {"UnsupportedParameter", {161, 161, 161, 161, 161, 161, 161, 161, 161, 161, 161, 161, 161, 161}, 20},
    {"InvalidAction.NotFound", {113, 113, 113, 113, 113, 113, 113, 113, 113, 113, 113, 113, 113, 113}, 22},
    {"SnNotUnique", {76, 76, 76, 76, 76, 76, 76, 76, 76, 76, 76, 76, 76, 76}, 11},
    {"CheckAccountInfoFailed", {2, 2, 2, 2, 2, 38, 47, 56, 2, 2, 2, 2, 2, 2}, 22},
    {"CreateMqttTopicFailed", {21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21}, 21},
    {"NoPermission", {130, 130, 130, 130, 130, 130, 130, 130, 130, 130, 130, 130, 130, 130}, 12},
    {"InvalidAccountStatus.NotEnoughBalance", {110, 110, 110, 110, 110, 110, 110, 110, 110, 110, 110, 110, 110, 110}, 37},
    {"Throttling.System", {154, 154, 154, 154, 154, 154, 154, 154, 154, 154, 154, 154, 154, 154}, 17},
    {"GetCaNumError", {69, 69, 69, 69, 69, 69, 69, 69, 69, 69, 69, 69, 69, 69}, 13},
    {"InvalidProtocol.NeedSsl", {117, 117, 117, 117, 117, 117, 117, 117, 117, 117, 117, 117, 117, 117}, 23},
    {"InvalidAccessKeyId", {107, 107, 107, 107, 107, 107, 107, 107, 107, 107, 107, 107, 107, 107}, 18},
    {"CertificateContentError", {67, 67, 67, 67, 67, 67, 67, 67, 67, 67, 67, 67, 67, 67}, 23},
    {"InvalidProduct.NotFound", {116, 116, 116, 116, 116, 116, 116, 116, 116, 116, 116, 116, 116, 116}, 23},
    {"QueryTokenOverFlow", {8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8}, 18},
    {"RequestTimeout", {138, 138, 138, 138, 138, 138, 138, 138, 138, 138, 138, 138, 138, 138}, 14},
    {"InstancePermissionCheckFailed", {3, 3, 16, 23, 31, 39, 48, 60, 70, 3, 83, 3, 3, 3}, 29},
    {"Forbidden", {89, 89, 89, 89, 89, 89, 89, 89, 89, 89, 89, 89, 89, 89}, 9},
    {"SendMessageFailed", {44, 44, 44, 44, 44, 44, 44, 44, 44, 44, 44, 44, 44, 44}, 17},
    {"MqttTopicNumExceeded", {25, 25, 25, 25, 25, 25, 25, 25, 25, 25, 25, 25, 25, 25}, 20},
    {"DeleteGroupIdError", {12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12}, 18},
    {"TooManyRequests", {157, 157, 157, 157, 157, 157, 157, 157, 157, 157, 157, 157, 157, 157}, 15},
    {"InvalidSecurityToken.MismatchWithAccessKey", {121, 121, 121, 121, 121, 121, 121, 121, 121, 121, 121, 121, 121, 121}, 42},
    {"MissingParameter", {128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128}, 16},
    {"InvalidSecurityToken.%s", {118, 118, 118, 118, 118, 118, 118, 118, 118, 118, 118, 118, 118, 118}, 23},
    {"InvalidVersion", {125, 125, 125, 125, 125, 125, 125, 125, 125, 125, 125, 125, 125, 125}, 14},
    {"OperationConflict", {134, 134, 134, 134, 134, 134, 134, 134, 134, 134, 134, 134, 134, 134}, 17},
    {"InvalidTimeStamp.Format", {124, 124, 124, 124, 124, 124, 124, 124, 124, 124, 124, 124, 124, 124}, 23},
    {"ApiNotSupport", {0, 0, 0, 0, 0, 37, 46, 54, 0, 0, 81, 85, 0, 0}, 13},
    {"CaNumExceed", {66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66}, 11},
    {"Throttling.Api.Risk", {152, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152}, 19},
    {"SystemError", {146, 146, 146, 146, 146, 146, 146, 146, 146, 146, 146, 146, 146, 146}, 11},
    {"InvalidApi.NotFound", {114, 114, 114, 114, 114, 114, 114, 114, 114, 114, 114, 114, 114, 114}, 19},
    {"ONS_SYSTEM_FLOW_CONTROL", {133, 133, 133, 133, 133, 133, 133, 133, 133, 133, 133, 133, 133, 133}, 23},
    {"InsufficientBalance", {102, 102, 102, 102, 102, 102, 102, 102, 102, 102, 102, 102, 102, 102}, 19},
    {"UnknownError", {158, 158, 158, 158, 158, 158, 158, 158, 158, 158, 158, 158, 158, 158}, 12},
    {"Throttling", {147, 147, 147, 147, 147, 147, 147, 147, 147, 147, 147, 147, 147, 147}, 10},
    {"Throttling.Api.Concurrency", {151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151}, 26},
    {"MqttRuleNumExceeded", {33, 33, 33, 33, 33, 33, 33, 33, 33, 33, 33, 33, 33, 33}, 19},
    {"IncompleteSignature", {101, 101, 101, 101, 101, 101, 101, 101, 101, 101, 101, 101, 101, 101}, 19},
    {"CreateGroupIdError", {11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11}, 18},
    {"InvalidAction", {112, 112, 112, 112, 112, 112, 112, 112, 112, 112, 112, 112, 112, 112}, 13},
    {"RegisterCodeError", {74, 74, 74, 74, 74, 74, 74, 74, 74, 74, 74, 74, 74, 74}, 17},
    {"InvalidSecurityToken.Expired", {119, 119, 119, 119, 119, 119, 119, 119, 119, 119, 119, 119, 119, 119}, 28},
    {"Throttling.Api", {150, 150, 150, 150, 150, 150, 150, 150, 150, 150, 150, 150, 150, 150}, 14},
    {"RealNameAuthenticationError", {137, 137, 137, 137, 137, 137, 137, 137, 137, 137, 137, 137, 137, 137}, 27},
    {"LastTokenProcessing", {126, 126, 126, 126, 126, 126, 126, 126, 126, 126, 126, 126, 126, 126}, 19},
    {"Forbidden.Unauthorized", {96, 96, 96, 96, 96, 96, 96, 96, 96, 96, 96, 96, 96, 96}, 22},
    {"InvalidAccessKeyId.NotFound", {109, 109, 109, 109, 109, 109, 109, 109, 109, 109, 109, 109, 109, 109}, 27},
    {"InvalidTimeStamp.Expired", {123, 123, 123, 123, 123, 123, 123, 123, 123, 123, 123, 123, 123, 123}, 24},
    {"Customauth.over.capacity", {82, 82, 82, 82, 82, 82, 82, 82, 82, 82, 82, 82, 82, 82}, 24},
    {"Missing%s", {127, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127}, 9},
    {"PermissionCheckFailed", {7, 7, 19, 27, 35, 43, 52, 64, 7, 7, 7, 7, 7, 7}, 21},
    {"ServiceUnavailable.RegionMaintaining", {142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142}, 36},
    {"InternalError.%s", {103, 103, 103, 103, 103, 103, 103, 103, 103, 103, 103, 103, 103, 103}, 16},
    {"InternalError", {4, 4, 17, 4, 4, 40, 49, 61, 4, 4, 4, 4, 4, 4}, 13},
    {"ParameterCheckFailed", {6, 6, 6, 6, 6, 42, 51, 63, 6, 6, 6, 6, 6, 6}, 20},
    {"Forbidden.RiskControl", {94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94}, 21},
    {"Throttling.User", {155, 155, 155, 155, 155, 155, 155, 155, 155, 155, 155, 155, 155, 155}, 15},
    {"ParameterFieldCheckFailed", {18, 18, 18, 26, 34, 18, 18, 18, 73, 80, 18, 18, 18, 18}, 25},
    {"SignatureNonceUsed", {144, 144, 144, 144, 144, 144, 144, 144, 144, 144, 144, 144, 144, 144}, 18},
    {"NoPermission.%s", {131, 131, 131, 131, 131, 131, 131, 131, 131, 131, 131, 131, 131, 131}, 15},
    {"CreateMqttRuleFailed", {29, 29, 29, 29, 29, 29, 29, 29, 29, 29, 29, 29, 29, 29}, 20},
    {"Invalid%s", {106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106}, 9},
    {"InvalidAccessKeyId.Inactive", {108, 108, 108, 108, 108, 108, 108, 108, 108, 108, 108, 108, 108, 108}, 27},
};

static const struct onsmqtt_row rows[] = {
    {ONSMQTT_RESOURCE_TOKEN, ONSMQTT_KIND_UNSUPPORTED, 404, 0, ONSMQTT_EFFECT_NONE,
     codes[91].text, message_0, cause_0, solution_0}, /* ApiNotSupport */
    {ONSMQTT_RESOURCE_TOKEN, ONSMQTT_KIND_THROTTLED, 400, 0, ONSMQTT_EFFECT_NONE,
     codes[55].text, message_1, cause_1, solution_1}, /* ApplyTokenOverFlow */
    {ONSMQTT_RESOURCE_TOKEN, ONSMQTT_KIND_CREDENTIALS_EXPIRED, 400, 0, ONSMQTT_EFFECT_NONE,
     codes[67].text, message_2, cause_2, solution_2}, /* CheckAccountInfoFailed */
    {ONSMQTT_RESOURCE_TOKEN, ONSMQTT_KIND_PERMISSION, 400, 0, ONSMQTT_EFFECT_NONE,
     codes[79].text, message_9, cause_9, solution_9}, /* InstancePermissionCheckFailed */
    {ONSMQTT_RESOURCE_TOKEN, ONSMQTT_KIND_SERVER_FAULT, 500, 417, ONSMQTT_EFFECT_NONE,
     codes[118].text, message_10, cause_10, solution_3}, /* InternalError */
    {ONSMQTT_RESOURCE_TOKEN, ONSMQTT_KIND_INVALID_REQUEST, 400, 0, ONSMQTT_EFFECT_NONE,
     codes[44].text, message_11, cause_11, solution_11}, /* InvalidParameter.%s */
    {ONSMQTT_RESOURCE_TOKEN, ONSMQTT_KIND_INVALID_REQUEST, 400, 0, ONSMQTT_EFFECT_NONE,
     codes[119].text, message_16, cause_16, solution_16}, /* ParameterCheckFailed */
    {ONSMQTT_RESOURCE_TOKEN, ONSMQTT_KIND_PERMISSION, 400, 0, ONSMQTT_EFFECT_NONE,
     codes[115].text, message_18, cause_18, solution_18}, /* PermissionCheckFailed */
    {ONSMQTT_RESOURCE_TOKEN, ONSMQTT_KIND_THROTTLED, 400, 0, ONSMQTT_EFFECT_NONE,
     codes[77].text, message_33, cause_33, solution_33}, /* QueryTokenOverFlow */
    {ONSMQTT_RESOURCE_TOKEN, ONSMQTT_KIND_THROTTLED, 400, 0, ONSMQTT_EFFECT_NONE,
     codes[63].text, message_36, cause_36, solution_36}, /* RevokeTokenOverFlow */
    {ONSMQTT_RESOURCE_TOKEN, ONSMQTT_KIND_THROTTLED, 500, 403, ONSMQTT_EFFECT_NONE,
     codes[33].text, message_20, cause_20, solution_20}, /* SystemOverFlow */
    {ONSMQTT_RESOURCE_GROUP, ONSMQTT_KIND_SERVER_FAULT, 500, 417, ONSMQTT_EFFECT_NONE,
     codes[103].text, message_3, cause_3, solution_3}, /* CreateGroupIdError */
    {ONSMQTT_RESOURCE_GROUP, ONSMQTT_KIND_SERVER_FAULT, 500, 417, ONSMQTT_EFFECT_NONE,
     codes[83].text, message_24, cause_24, solution_24}, /* DeleteGroupIdError */
    {ONSMQTT_RESOURCE_GROUP, ONSMQTT_KIND_ALREADY_EXISTS, 400, 0, ONSMQTT_EFFECT_CREATE,
     codes[45].text, message_6, cause_6, solution_6}, /* GroupIdAlreadyExsited */
    {ONSMQTT_RESOURCE_GROUP, ONSMQTT_KIND_TAKEN, 400, 0, ONSMQTT_EFFECT_NONE,
     codes[23].text, message_7, cause_7, solution_7}, /* GroupIdAlreadyUsedByOtherUsers */
    {ONSMQTT_RESOURCE_GROUP, ONSMQTT_KIND_NOT_FOUND, 400, 0, ONSMQTT_EFFECT_NONE,
     codes[7].text, message_8, cause_8, solution_8}, /* InstanceNotFound */
    {ONSMQTT_RESOURCE_GROUP, ONSMQTT_KIND_PERMISSION, 400, 0, ONSMQTT_EFFECT_NONE,
     codes[79].text, message_9, cause_9, solution_9}, /* InstancePermissionCheckFailed */
    {ONSMQTT_RESOURCE_GROUP, ONSMQTT_KIND_SERVER_FAULT, 500, 417, ONSMQTT_EFFECT_NONE,
     codes[118].text, message_10, cause_10, solution_3}, /* InternalError */
    {ONSMQTT_RESOURCE_GROUP, ONSMQTT_KIND_INVALID_REQUEST, 400, 0, ONSMQTT_EFFECT_NONE,
     codes[122].text, message_17, cause_16, solution_17}, /* ParameterFieldCheckFailed */
    {ONSMQTT_RESOURCE_GROUP, ONSMQTT_KIND_PERMISSION, 400, 0, ONSMQTT_EFFECT_NONE,
     codes[115].text, message_18, cause_18, solution_18}, /* PermissionCheckFailed */
    {ONSMQTT_RESOURCE_GROUP, ONSMQTT_KIND_PERMISSION, 400, 0, ONSMQTT_EFFECT_NONE,
     codes[30].text, message_18, cause_19, solution_19}, /* ResourcePermissionCheckFailed */
    {ONSMQTT_RESOURCE_TOPIC, ONSMQTT_KIND_INVALID_REQUEST, 400, 0, ONSMQTT_EFFECT_NONE,
     codes[68].text, message_5, cause_5, solution_4}, /* CreateMqttTopicFailed */
    {ONSMQTT_RESOURCE_TOPIC, ONSMQTT_KIND_NOT_FOUND, 400, 0, ONSMQTT_EFFECT_NONE,
     codes[7].text, message_8, cause_8, solution_8}, /* InstanceNotFound */
    {ONSMQTT_RESOURCE_TOPIC, ONSMQTT_KIND_PERMISSION, 400, 0, ONSMQTT_EFFECT_NONE,
     codes[79].text, message_9, cause_9, solution_9}, /* InstancePermissionCheckFailed */
    {ONSMQTT_RESOURCE_TOPIC, ONSMQTT_KIND_ALREADY_EXISTS, 400, 0, ONSMQTT_EFFECT_CREATE,
     codes[36].text, message_14, cause_14, solution_14}, /* MqttTopicExist */
    {ONSMQTT_RESOURCE_TOPIC, ONSMQTT_KIND_QUOTA, 400, 0, ONSMQTT_EFFECT_NONE,
     codes[82].text, message_15, cause_15, solution_15}, /* MqttTopicNumExceeded */
    {ONSMQTT_RESOURCE_TOPIC, ONSMQTT_KIND_INVALID_REQUEST, 400, 0, ONSMQTT_EFFECT_NONE,
     codes[122].text, message_17, cause_16, solution_17}, /* ParameterFieldCheckFailed */
    {ONSMQTT_RESOURCE_TOPIC, ONSMQTT_KIND_PERMISSION, 400, 0, ONSMQTT_EFFECT_NONE,
     codes[115].text, message_18, cause_18, solution_18}, /* PermissionCheckFailed */
    {ONSMQTT_RESOURCE_TOPIC, ONSMQTT_KIND_PERMISSION, 400, 0, ONSMQTT_EFFECT_NONE,
     codes[30].text, message_18, cause_19, solution_19}, /* ResourcePermissionCheckFailed */
    {ONSMQTT_RESOURCE_RULE, ONSMQTT_KIND_INVALID_REQUEST, 400, 0, ONSMQTT_EFFECT_NONE,
     codes[125].text, message_4, cause_4, solution_4}, /* CreateMqttRuleFailed */
    {ONSMQTT_RESOURCE_RULE, ONSMQTT_KIND_NOT_FOUND, 400, 0, ONSMQTT_EFFECT_NONE,
     codes[7].text, message_8, cause_8, solution_8}, /* InstanceNotFound */
    {ONSMQTT_RESOURCE_RULE, ONSMQTT_KIND_PERMISSION, 400, 0, ONSMQTT_EFFECT_NONE,
     codes[79].text, message_9, cause_9, solution_9}, /* InstancePermissionCheckFailed */
    {ONSMQTT_RESOURCE_RULE, ONSMQTT_KIND_ALREADY_EXISTS, 400, 0, ONSMQTT_EFFECT_CREATE,
     codes[17].text, message_12, cause_12, solution_12}, /* MqttRuleExist */
    {ONSMQTT_RESOURCE_RULE, ONSMQTT_KIND_QUOTA, 400, 0, ONSMQTT_EFFECT_NONE,
     codes[101].text, message_13, cause_13, solution_13}, /* MqttRuleNumExceeded */
    {ONSMQTT_RESOURCE_RULE, ONSMQTT_KIND_INVALID_REQUEST, 400, 0, ONSMQTT_EFFECT_NONE,
     codes[122].text, message_17, cause_16, solution_17}, /* ParameterFieldCheckFailed */
    {ONSMQTT_RESOURCE_RULE, ONSMQTT_KIND_PERMISSION, 400, 0, ONSMQTT_EFFECT_NONE,
     codes[115].text, message_18, cause_18, solution_18}, /* PermissionCheckFailed */
    {ONSMQTT_RESOURCE_RULE, ONSMQTT_KIND_PERMISSION, 400, 0, ONSMQTT_EFFECT_NONE,
     codes[30].text, message_18, cause_19, solution_19}, /* ResourcePermissionCheckFailed */
    {ONSMQTT_RESOURCE_MESSAGE, ONSMQTT_KIND_UNSUPPORTED, 404, 0, ONSMQTT_EFFECT_NONE,
     codes[91].text, message_0, cause_0, solution_0}, /* ApiNotSupport */
    {ONSMQTT_RESOURCE_MESSAGE, ONSMQTT_KIND_CREDENTIALS_EXPIRED, 400, 0, ONSMQTT_EFFECT_NONE,
     codes[67].text, message_2, cause_2, solution_2}, /* CheckAccountInfoFailed */
    {ONSMQTT_RESOURCE_MESSAGE, ONSMQTT_KIND_PERMISSION, 400, 0, ONSMQTT_EFFECT_NONE,
     codes[79].text, message_9, cause_9, solution_9}, /* InstancePermissionCheckFailed */
    {ONSMQTT_RESOURCE_MESSAGE, ONSMQTT_KIND_SERVER_FAULT, 500, 417, ONSMQTT_EFFECT_NONE,
     codes[118].text, message_10, cause_10, solution_3}, /* InternalError */
    {ONSMQTT_RESOURCE_MESSAGE, ONSMQTT_KIND_INVALID_REQUEST, 400, 0, ONSMQTT_EFFECT_NONE,
     codes[44].text, message_11, cause_11, solution_11}, /* InvalidParameter.%s */
    {ONSMQTT_RESOURCE_MESSAGE, ONSMQTT_KIND_INVALID_REQUEST, 400, 0, ONSMQTT_EFFECT_NONE,
     codes[119].text, message_16, cause_16, solution_16}, /* ParameterCheckFailed */
    {ONSMQTT_RESOURCE_MESSAGE, ONSMQTT_KIND_PERMISSION, 400, 0, ONSMQTT_EFFECT_NONE,
     codes[115].text, message_18, cause_18, solution_18}, /* PermissionCheckFailed */
    {ONSMQTT_RESOURCE_MESSAGE, ONSMQTT_KIND_SERVER_FAULT, 500, 417, ONSMQTT_EFFECT_NONE,
     codes[81].text, message_37, cause_37, solution_37}, /* SendMessageFailed */
    {ONSMQTT_RESOURCE_MESSAGE, ONSMQTT_KIND_THROTTLED, 500, 403, ONSMQTT_EFFECT_NONE,
     codes[33].text, message_20, cause_20, solution_20}, /* SystemOverFlow */
    {ONSMQTT_RESOURCE_CLIENT, ONSMQTT_KIND_UNSUPPORTED, 404, 0, ONSMQTT_EFFECT_NONE,
     codes[91].text, message_0, cause_0, solution_0}, /* ApiNotSupport */
    {ONSMQTT_RESOURCE_CLIENT, ONSMQTT_KIND_CREDENTIALS_EXPIRED, 400, 0, ONSMQTT_EFFECT_NONE,
     codes[67].text, message_2, cause_2, solution_2}, /* CheckAccountInfoFailed */
    {ONSMQTT_RESOURCE_CLIENT, ONSMQTT_KIND_PERMISSION, 400, 0, ONSMQTT_EFFECT_NONE,
     codes[79].text, message_9, cause_9, solution_9}, /* InstancePermissionCheckFailed */
    {ONSMQTT_RESOURCE_CLIENT, ONSMQTT_KIND_SERVER_FAULT, 500, 417, ONSMQTT_EFFECT_NONE,
     codes[118].text, message_10, cause_10, solution_3}, /* InternalError */
    {ONSMQTT_RESOURCE_CLIENT, ONSMQTT_KIND_INVALID_REQUEST, 400, 0, ONSMQTT_EFFECT_NONE,
     codes[44].text, message_11, cause_11, solution_11}, /* InvalidParameter.%s */
    {ONSMQTT_RESOURCE_CLIENT, ONSMQTT_KIND_INVALID_REQUEST, 400, 0, ONSMQTT_EFFECT_NONE,
     codes[119].text, message_16, cause_16, solution_16}, /* ParameterCheckFailed */
    {ONSMQTT_RESOURCE_CLIENT, ONSMQTT_KIND_PERMISSION, 400, 0, ONSMQTT_EFFECT_NONE,
     codes[115].text, message_18, cause_18, solution_18}, /* PermissionCheckFailed */
    {ONSMQTT_RESOURCE_CLIENT, ONSMQTT_KIND_THROTTLED, 500, 403, ONSMQTT_EFFECT_NONE,
     codes[33].text, message_20, cause_20, solution_20}, /* SystemOverFlow */
    {ONSMQTT_RESOURCE_DEVICE_CREDENTIAL, ONSMQTT_KIND_UNSUPPORTED, 404, 0, ONSMQTT_EFFECT_NONE,
     codes[91].text, message_0, cause_0, solution_0}, /* ApiNotSupport */
    {ONSMQTT_RESOURCE_DEVICE_CREDENTIAL, ONSMQTT_KIND_THROTTLED, 400, 0, ONSMQTT_EFFECT_NONE,
     codes[55].text, message_1, cause_1, solution_1}, /* ApplyTokenOverFlow */
    {ONSMQTT_RESOURCE_DEVICE_CREDENTIAL, ONSMQTT_KIND_CREDENTIALS_EXPIRED, 400, 0, ONSMQTT_EFFECT_NONE,
     codes[67].text, message_2, cause_2, solution_2}, /* CheckAccountInfoFailed */
    {ONSMQTT_RESOURCE_DEVICE_CREDENTIAL, ONSMQTT_KIND_ALREADY_EXISTS, 400, 0, ONSMQTT_EFFECT_CREATE,
     codes[42].text, message_25, cause_25, solution_25}, /* DeviceCredentialExsit */
    {ONSMQTT_RESOURCE_DEVICE_CREDENTIAL, ONSMQTT_KIND_NOT_FOUND, 400, 0, ONSMQTT_EFFECT_DELETE,
     codes[11].text, message_26, cause_26, solution_26}, /* DeviceCredentialNotFound */
    {ONSMQTT_RESOURCE_DEVICE_CREDENTIAL, ONSMQTT_KIND_QUOTA, 400, 0, ONSMQTT_EFFECT_NONE,
     codes[2].text, message_27, cause_27, solution_27}, /* DeviceCredentialNumExceed */
    {ONSMQTT_RESOURCE_DEVICE_CREDENTIAL, ONSMQTT_KIND_PERMISSION, 400, 0, ONSMQTT_EFFECT_NONE,
     codes[79].text, message_9, cause_9, solution_9}, /* InstancePermissionCheckFailed */
    {ONSMQTT_RESOURCE_DEVICE_CREDENTIAL, ONSMQTT_KIND_SERVER_FAULT, 500, 417, ONSMQTT_EFFECT_NONE,
     codes[118].text, message_10, cause_10, solution_3}, /* InternalError */
    {ONSMQTT_RESOURCE_DEVICE_CREDENTIAL, ONSMQTT_KIND_INVALID_REQUEST, 400, 0, ONSMQTT_EFFECT_NONE,
     codes[44].text, message_11, cause_11, solution_11}, /* InvalidParameter.%s */
    {ONSMQTT_RESOURCE_DEVICE_CREDENTIAL, ONSMQTT_KIND_INVALID_REQUEST, 400, 0, ONSMQTT_EFFECT_NONE,
     codes[119].text, message_16, cause_16, solution_16}, /* ParameterCheckFailed */
    {ONSMQTT_RESOURCE_DEVICE_CREDENTIAL, ONSMQTT_KIND_PERMISSION, 400, 0, ONSMQTT_EFFECT_NONE,
     codes[115].text, message_18, cause_18, solution_18}, /* PermissionCheckFailed */
    {ONSMQTT_RESOURCE_DEVICE_CREDENTIAL, ONSMQTT_KIND_THROTTLED, 500, 403, ONSMQTT_EFFECT_NONE,
     codes[33].text, message_20, cause_20, solution_20}, /* SystemOverFlow */
    {ONSMQTT_RESOURCE_CA_CERTIFICATE, ONSMQTT_KIND_QUOTA, 500, 401, ONSMQTT_EFFECT_NONE,
     codes[92].text, message_21, cause_21, solution_21}, /* CaNumExceed */
    {ONSMQTT_RESOURCE_CA_CERTIFICATE, ONSMQTT_KIND_INVALID_REQUEST, 500, 401, ONSMQTT_EFFECT_NONE,
     codes[75].text, message_22, cause_22, solution_22}, /* CertificateContentError */
    {ONSMQTT_RESOURCE_CA_CERTIFICATE, ONSMQTT_KIND_NOT_FOUND, 500, 400, ONSMQTT_EFFECT_DELETE,
     codes[59].text, message_28, cause_28, solution_28}, /* FindCaBySnError */
    {ONSMQTT_RESOURCE_CA_CERTIFICATE, ONSMQTT_KIND_SERVER_FAULT, 500, 401, ONSMQTT_EFFECT_NONE,
     codes[72].text, message_30, cause_30, solution_30}, /* GetCaNumError */
    {ONSMQTT_RESOURCE_CA_CERTIFICATE, ONSMQTT_KIND_PERMISSION, 400, 0, ONSMQTT_EFFECT_NONE,
     codes[79].text, message_9, cause_9, solution_9}, /* InstancePermissionCheckFailed */
    {ONSMQTT_RESOURCE_CA_CERTIFICATE, ONSMQTT_KIND_NOT_FOUND, 500, 400, ONSMQTT_EFFECT_NONE,
     codes[56].text, message_31, cause_31, solution_31}, /* MqttInstanceNotFound */
    {ONSMQTT_RESOURCE_CA_CERTIFICATE, ONSMQTT_KIND_PERMISSION, 500, 403, ONSMQTT_EFFECT_NONE,
     codes[8].text, message_32, cause_32, solution_32}, /* MqttOwnerCheckError */
    {ONSMQTT_RESOURCE_CA_CERTIFICATE, ONSMQTT_KIND_INVALID_REQUEST, 500, 400, ONSMQTT_EFFECT_NONE,
     codes[122].text, message_17, cause_16, solution_17}, /* ParameterFieldCheckFailed */
    {ONSMQTT_RESOURCE_CA_CERTIFICATE, ONSMQTT_KIND_INVALID_REQUEST, 500, 400, ONSMQTT_EFFECT_NONE,
     codes[105].text, message_34, cause_34, solution_34}, /* RegisterCodeError */
    {ONSMQTT_RESOURCE_CA_CERTIFICATE, ONSMQTT_KIND_ALREADY_EXISTS, 500, 401, ONSMQTT_EFFECT_NONE,
     codes[9].text, message_35, cause_35, solution_35}, /* RegisterCodeUsed */
    {ONSMQTT_RESOURCE_CA_CERTIFICATE, ONSMQTT_KIND_ALREADY_EXISTS, 500, 401, ONSMQTT_EFFECT_NONE,
     codes[66].text, message_38, cause_38, solution_38}, /* SnNotUnique */
    {ONSMQTT_RESOURCE_DEVICE_CERTIFICATE, ONSMQTT_KIND_NOT_FOUND, 500, 0, ONSMQTT_EFFECT_DELETE,
     codes[21].text, message_29, cause_29, solution_29}, /* FindDeviceBySnError */
    {ONSMQTT_RESOURCE_DEVICE_CERTIFICATE, ONSMQTT_KIND_NOT_FOUND, 500, 400, ONSMQTT_EFFECT_NONE,
     codes[56].text, message_31, cause_31, solution_31}, /* MqttInstanceNotFound */
    {ONSMQTT_RESOURCE_DEVICE_CERTIFICATE, ONSMQTT_KIND_PERMISSION, 500, 403, ONSMQTT_EFFECT_NONE,
     codes[8].text, message_32, cause_32, solution_32}, /* MqttOwnerCheckError */
    {ONSMQTT_RESOURCE_DEVICE_CERTIFICATE, ONSMQTT_KIND_INVALID_REQUEST, 500, 400, ONSMQTT_EFFECT_NONE,
     codes[122].text, message_17, cause_16, solution_17}, /* ParameterFieldCheckFailed */
    {ONSMQTT_RESOURCE_CUSTOM_AUTH, ONSMQTT_KIND_UNSUPPORTED, 404, 0, ONSMQTT_EFFECT_NONE,
     codes[91].text, message_0, cause_0, solution_0}, /* ApiNotSupport */
    {ONSMQTT_RESOURCE_CUSTOM_AUTH, ONSMQTT_KIND_QUOTA, 400, 0, ONSMQTT_EFFECT_NONE,
     codes[113].text, message_23, cause_23, solution_23}, /* Customauth.over.capacity */
    {ONSMQTT_RESOURCE_CUSTOM_AUTH, ONSMQTT_KIND_PERMISSION, 400, 0, ONSMQTT_EFFECT_NONE,
     codes[79].text, message_9, cause_9, solution_9}, /* InstancePermissionCheckFailed */
    {ONSMQTT_RESOURCE_CUSTOM_AUTH, ONSMQTT_KIND_INVALID_REQUEST, 400, 0, ONSMQTT_EFFECT_NONE,
     codes[44].text, message_11, cause_11, solution_11}, /* InvalidParameter.%s */
    {ONSMQTT_RESOURCE_TRACE, ONSMQTT_KIND_UNSUPPORTED, 404, 0, ONSMQTT_EFFECT_NONE,
     codes[91].text, message_0, cause_0, solution_0}, /* ApiNotSupport */
    {ONSMQTT_RESOURCE_TRACE, ONSMQTT_KIND_THROTTLED, 500, 403, ONSMQTT_EFFECT_NONE,
     codes[33].text, message_20, cause_20, solution_20}, /* SystemOverFlow */
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_ACCOUNT, 400, 0, ONSMQTT_EFFECT_NONE,
     codes[25].text, message_92, cause_92, solution_92}, /* Account.Arrearage */
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_THROTTLED, 400, 0, ONSMQTT_EFFECT_NONE,
     codes[13].text, message_58, cause_58, solution_58}, /* FlowControl */
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_PERMISSION, 403, 0, ONSMQTT_EFFECT_NONE,
     codes[80].text, message_84, cause_84, solution_84}, /* Forbidden */
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_PERMISSION, 403, 0, ONSMQTT_EFFECT_NONE,
     codes[52].text, message_85, cause_85, solution_85}, /* Forbidden.%s */
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_CREDENTIALS_INVALID, 403, 0, ONSMQTT_EFFECT_NONE,
     codes[51].text, message_39, cause_39, solution_39}, /* Forbidden.AccessKeyDisabled */
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_PERMISSION, 403, 0, ONSMQTT_EFFECT_NONE,
     codes[28].text, message_86, cause_86, solution_86}, /* Forbidden.NotSupportRAM */
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_PERMISSION, 403, 0, ONSMQTT_EFFECT_NONE,
     codes[40].text, message_87, cause_87, solution_87}, /* Forbidden.RAM */
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_ACCOUNT, 403, 0, ONSMQTT_EFFECT_NONE,
     codes[120].text, message_93, cause_93, solution_93}, /* Forbidden.RiskControl */
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_PERMISSION, 403, 0, ONSMQTT_EFFECT_NONE,
     codes[46].text, message_88, cause_88, solution_88}, /* Forbidden.SubUser */
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_PERMISSION, 403, 0, ONSMQTT_EFFECT_NONE,
     codes[110].text, message_84, cause_89, solution_89}, /* Forbidden.Unauthorized */
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_ACCOUNT, 403, 0, ONSMQTT_EFFECT_NONE,
     codes[24].text, message_94, cause_94, solution_94}, /* Forbidden.UserVerification */
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_INVALID_REQUEST, 400, 0, ONSMQTT_EFFECT_NONE,
     codes[5].text, message_54, cause_54, solution_54}, /* IdempotentParameterMismatch */
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_CLOCK_SKEW, 400, 0, ONSMQTT_EFFECT_NONE,
     codes[29].text, message_51, cause_51, solution_51}, /* IllegalTimestamp */
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_ACCOUNT, 400, 0, ONSMQTT_EFFECT_NONE,
     codes[50].text, message_95, cause_95, solution_95}, /* InDebt */
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_CREDENTIALS_INVALID, 400, 0, ONSMQTT_EFFECT_NONE,
     codes[102].text, message_40, cause_40, solution_40}, /* IncompleteSignature */
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_ACCOUNT, 400, 0, ONSMQTT_EFFECT_NONE,
     codes[97].text, message_96, cause_96, solution_96}, /* InsufficientBalance */
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_SERVER_FAULT, 500, 0, ONSMQTT_EFFECT_NONE,
     codes[117].text, message_72, cause_72, solution_72}, /* InternalError.%s */
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_SERVER_FAULT, 500, 0, ONSMQTT_EFFECT_NONE,
     codes[48].text, message_73, cause_73, solution_73}, /* InternalFailure */
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_SERVER_FAULT, 500, 0, ONSMQTT_EFFECT_NONE,
     codes[57].text, message_74, cause_74, solution_74}, /* InternalServerError */
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_INVALID_REQUEST, 400, 0, ONSMQTT_EFFECT_NONE,
     codes[126].text, message_100, cause_100, solution_100}, /* Invalid%s */
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_CREDENTIALS_INVALID, 404, 0, ONSMQTT_EFFECT_NONE,
     codes[74].text, message_41, cause_41, solution_41}, /* InvalidAccessKeyId */
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_CREDENTIALS_INVALID, 400, 0, ONSMQTT_EFFECT_NONE,
     codes[127].text, message_42, cause_42, solution_42}, /* InvalidAccessKeyId.Inactive */
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_CREDENTIALS_INVALID, 404, 0, ONSMQTT_EFFECT_NONE,
     codes[111].text, message_43, cause_43, solution_43}, /* InvalidAccessKeyId.NotFound */
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_ACCOUNT, 403, 0, ONSMQTT_EFFECT_NONE,
     codes[70].text, message_96, cause_97, solution_97}, /* InvalidAccountStatus.NotEnoughBalance */
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_ACCOUNT, 400, 0, ONSMQTT_EFFECT_NONE,
     codes[27].text, message_98, cause_98, solution_98}, /* InvalidAccountStatus.ServiceUnavailable */
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_UNSUPPORTED, 403, 0, ONSMQTT_EFFECT_NONE,
     codes[104].text, message_107, cause_107, solution_107}, /* InvalidAction */
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_UNSUPPORTED, 404, 0, ONSMQTT_EFFECT_NONE,
     codes[65].text, message_108, cause_108, solution_108}, /* InvalidAction.NotFound */
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_UNSUPPORTED, 404, 0, ONSMQTT_EFFECT_NONE,
     codes[95].text, message_109, cause_109, solution_109}, /* InvalidApi.NotFound */
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_INVALID_REQUEST, 400, 0, ONSMQTT_EFFECT_NONE,
     codes[62].text, message_101, cause_101, solution_101}, /* InvalidParameter */
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_UNSUPPORTED, 404, 0, ONSMQTT_EFFECT_NONE,
     codes[76].text, message_110, cause_110, solution_110}, /* InvalidProduct.NotFound */
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_INVALID_REQUEST, 400, 0, ONSMQTT_EFFECT_NONE,
     codes[73].text, message_102, cause_102, solution_102}, /* InvalidProtocol.NeedSsl */
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_CREDENTIALS_EXPIRED, 400, 0, ONSMQTT_EFFECT_NONE,
     codes[87].text, message_46, cause_46, solution_46}, /* InvalidSecurityToken.%s */
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_CREDENTIALS_EXPIRED, 403, 0, ONSMQTT_EFFECT_NONE,
     codes[106].text, message_47, cause_47, solution_47}, /* InvalidSecurityToken.Expired */
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_CREDENTIALS_EXPIRED, 400, 0, ONSMQTT_EFFECT_NONE,
     codes[54].text, message_48, cause_48, solution_48}, /* InvalidSecurityToken.Malformed */
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_CREDENTIALS_EXPIRED, 400, 0, ONSMQTT_EFFECT_NONE,
     codes[85].text, message_49, cause_49, solution_49}, /* InvalidSecurityToken.MismatchWithAccessKey */
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_INVALID_REQUEST, 400, 0, ONSMQTT_EFFECT_NONE,
     codes[16].text, message_44, cause_44, solution_44}, /* InvalidSignatureMethod */
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_CLOCK_SKEW, 400, 0, ONSMQTT_EFFECT_NONE,
     codes[112].text, message_52, cause_52, solution_52}, /* InvalidTimeStamp.Expired */
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_INVALID_REQUEST, 400, 0, ONSMQTT_EFFECT_NONE,
     codes[90].text, message_53, cause_53, solution_53}, /* InvalidTimeStamp.Format */
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_UNSUPPORTED, 400, 0, ONSMQTT_EFFECT_NONE,
     codes[88].text, message_111, cause_111, solution_111}, /* InvalidVersion */
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_BUSY, 403, 0, ONSMQTT_EFFECT_NONE,
     codes[109].text, message_55, cause_55, solution_55}, /* LastTokenProcessing */
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_INVALID_REQUEST, 400, 0, ONSMQTT_EFFECT_NONE,
     codes[114].text, message_103, cause_103, solution_103}, /* Missing%s */
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_INVALID_REQUEST, 400, 0, ONSMQTT_EFFECT_NONE,
     codes[86].text, message_104, cause_104, solution_104}, /* MissingParameter */
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_CREDENTIALS_EXPIRED, 400, 0, ONSMQTT_EFFECT_NONE,
     codes[12].text, message_50, cause_50, solution_50}, /* MissingSecurityToken */
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_PERMISSION, 403, 0, ONSMQTT_EFFECT_NONE,
     codes[69].text, message_90, cause_90, solution_90}, /* NoPermission */
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_PERMISSION, 403, 0, ONSMQTT_EFFECT_NONE,
     codes[124].text, message_91, cause_91, solution_91}, /* NoPermission.%s */
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_UNSUPPORTED, 400, 0, ONSMQTT_EFFECT_NONE,
     codes[58].text, message_112, cause_112, solution_112}, /* NoSuchVersion */
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_THROTTLED, 0, 0, ONSMQTT_EFFECT_NONE,
     codes[96].text, message_59, cause_59, solution_59}, /* ONS_SYSTEM_FLOW_CONTROL */
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_BUSY, 409, 0, ONSMQTT_EFFECT_NONE,
     codes[89].text, message_56, cause_56, solution_56}, /* OperationConflict */
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_QUOTA, 403, 0, ONSMQTT_EFFECT_NONE,
     codes[19].text, message_60, cause_60, solution_60}, /* QuotaExceeded */
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_QUOTA, 400, 0, ONSMQTT_EFFECT_NONE,
     codes[43].text, message_61, cause_61, solution_61}, /* QuotaExceeded.%s */
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_ACCOUNT, 403, 0, ONSMQTT_EFFECT_NONE,
     codes[108].text, message_99, cause_99, solution_99}, /* RealNameAuthenticationError */
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_SERVER_FAULT, 504, 0, ONSMQTT_EFFECT_NONE,
     codes[78].text, message_75, cause_75, solution_75}, /* RequestTimeout */
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_SERVER_FAULT, 403, 0, ONSMQTT_EFFECT_NONE,
     codes[47].text, message_76, cause_76, solution_76}, /* ServerBusy */
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_SERVER_FAULT, 503, 0, ONSMQTT_EFFECT_NONE,
     codes[31].text, message_77, cause_77, solution_77}, /* ServiceUnavailable */
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_SERVER_FAULT, 503, 0, ONSMQTT_EFFECT_NONE,
     codes[34].text, message_78, cause_78, solution_78}, /* ServiceUnavailable.%s */
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_SERVER_FAULT, 503, 0, ONSMQTT_EFFECT_NONE,
     codes[116].text, message_79, cause_79, solution_79}, /* ServiceUnavailable.RegionMaintaining */
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_CREDENTIALS_INVALID, 400, 0, ONSMQTT_EFFECT_NONE,
     codes[41].text, message_45, cause_45, solution_45}, /* SignatureDoesNotMatch */
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_NONCE_USED, 400, 0, ONSMQTT_EFFECT_NONE,
     codes[123].text, message_57, cause_57, solution_57}, /* SignatureNonceUsed */
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_SERVER_FAULT, 400, 0, ONSMQTT_EFFECT_NONE,
     codes[49].text, message_80, cause_80, solution_80}, /* SystemBusy */
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_SERVER_FAULT, 500, 0, ONSMQTT_EFFECT_NONE,
     codes[94].text, message_81, cause_81, solution_81}, /* SystemError */
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_THROTTLED, 400, 0, ONSMQTT_EFFECT_NONE,
     codes[99].text, message_62, cause_62, solution_62}, /* Throttling */
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_THROTTLED, 400, 0, ONSMQTT_EFFECT_NONE,
     codes[35].text, message_63, cause_63, solution_63}, /* Throttling.%s */
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_QUOTA, 429, 0, ONSMQTT_EFFECT_NONE,
     codes[4].text, message_64, cause_64, solution_64}, /* Throttling.AllocationQuota */
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_THROTTLED, 400, 0, ONSMQTT_EFFECT_NONE,
     codes[107].text, message_65, cause_65, solution_65}, /* Throttling.Api */
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_THROTTLED, 400, 0, ONSMQTT_EFFECT_NONE,
     codes[100].text, message_66, cause_66, solution_66}, /* Throttling.Api.Concurrency */
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_QUOTA, 429, 0, ONSMQTT_EFFECT_NONE,
     codes[93].text, message_67, cause_67, solution_67}, /* Throttling.Api.Risk */
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_QUOTA, 429, 0, ONSMQTT_EFFECT_NONE,
     codes[18].text, message_68, cause_68, solution_68}, /* Throttling.Resource */
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_THROTTLED, 400, 0, ONSMQTT_EFFECT_NONE,
     codes[71].text, message_69, cause_69, solution_69}, /* Throttling.System */
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_THROTTLED, 400, 0, ONSMQTT_EFFECT_NONE,
     codes[121].text, message_70, cause_70, solution_70}, /* Throttling.User */
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_SERVER_FAULT, 408, 0, ONSMQTT_EFFECT_NONE,
     codes[61].text, message_82, cause_82, solution_82}, /* Timeout */
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_THROTTLED, 429, 0, ONSMQTT_EFFECT_NONE,
     codes[84].text, message_71, cause_71, solution_71}, /* TooManyRequests */
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_SERVER_FAULT, 500, 0, ONSMQTT_EFFECT_NONE,
     codes[98].text, message_83, cause_83, solution_83}, /* UnknownError */
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_INVALID_REQUEST, 400, 0, ONSMQTT_EFFECT_NONE,
     codes[10].text, message_105, cause_105, solution_105}, /* UnsupportedHTTPMethod */
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_UNSUPPORTED, 400, 0, ONSMQTT_EFFECT_NONE,
     codes[22].text, message_113, cause_113, solution_113}, /* UnsupportedOperation */
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_INVALID_REQUEST, 400, 0, ONSMQTT_EFFECT_NONE,
     codes[64].text, message_106, cause_106, solution_106}, /* UnsupportedParameter */
};

static const struct onsmqtt_operation operations[] = {
    {"ActiveCaCertificate", ONSMQTT_RESOURCE_CA_CERTIFICATE, ONSMQTT_EFFECT_SET},
    {"ActiveDeviceCertificate", ONSMQTT_RESOURCE_DEVICE_CERTIFICATE, ONSMQTT_EFFECT_SET},
    {"AddCustomAuthConnectBlack", ONSMQTT_RESOURCE_CUSTOM_AUTH, ONSMQTT_EFFECT_CREATE},
    {"AddCustomAuthIdentity", ONSMQTT_RESOURCE_CUSTOM_AUTH, ONSMQTT_EFFECT_CREATE},
    {"AddCustomAuthPermission", ONSMQTT_RESOURCE_CUSTOM_AUTH, ONSMQTT_EFFECT_CREATE},
    {"ApplyToken", ONSMQTT_RESOURCE_TOKEN, ONSMQTT_EFFECT_SET},
    {"BatchQuerySessionByClientIds", ONSMQTT_RESOURCE_CLIENT, ONSMQTT_EFFECT_READ},
    {"CloseConnection", ONSMQTT_RESOURCE_CLIENT, ONSMQTT_EFFECT_SET},
    {"CreateGroupId", ONSMQTT_RESOURCE_GROUP, ONSMQTT_EFFECT_CREATE},
    {"DeleteCaCertificate", ONSMQTT_RESOURCE_CA_CERTIFICATE, ONSMQTT_EFFECT_DELETE},
    {"DeleteCustomAuthConnectBlack", ONSMQTT_RESOURCE_CUSTOM_AUTH, ONSMQTT_EFFECT_DELETE},
    {"DeleteCustomAuthIdentity", ONSMQTT_RESOURCE_CUSTOM_AUTH, ONSMQTT_EFFECT_DELETE},
    {"DeleteCustomAuthPermission", ONSMQTT_RESOURCE_CUSTOM_AUTH, ONSMQTT_EFFECT_DELETE},
    {"DeleteDeviceCertificate", ONSMQTT_RESOURCE_DEVICE_CERTIFICATE, ONSMQTT_EFFECT_DELETE},
    {"DeleteGroupId", ONSMQTT_RESOURCE_GROUP, ONSMQTT_EFFECT_DELETE},
    {"DisasterDowngrade", ONSMQTT_RESOURCE_INSTANCE, ONSMQTT_EFFECT_SET},
    {"DisasterRecovery", ONSMQTT_RESOURCE_INSTANCE, ONSMQTT_EFFECT_SET},
    {"GetCaCertificate", ONSMQTT_RESOURCE_CA_CERTIFICATE, ONSMQTT_EFFECT_READ},
    {"GetDeviceCertificate", ONSMQTT_RESOURCE_DEVICE_CERTIFICATE, ONSMQTT_EFFECT_READ},
    {"GetDeviceCredential", ONSMQTT_RESOURCE_DEVICE_CREDENTIAL, ONSMQTT_EFFECT_READ},
    {"GetRegisterCode", ONSMQTT_RESOURCE_CA_CERTIFICATE, ONSMQTT_EFFECT_READ},
    {"InactivateCaCertificate", ONSMQTT_RESOURCE_CA_CERTIFICATE, ONSMQTT_EFFECT_SET},
    {"InactivateDeviceCertificate", ONSMQTT_RESOURCE_DEVICE_CERTIFICATE, ONSMQTT_EFFECT_SET},
    {"ListCaCertificate", ONSMQTT_RESOURCE_CA_CERTIFICATE, ONSMQTT_EFFECT_READ},
    {"ListDeviceCertificate", ONSMQTT_RESOURCE_DEVICE_CERTIFICATE, ONSMQTT_EFFECT_READ},
    {"ListDeviceCertificateByCaSn", ONSMQTT_RESOURCE_DEVICE_CERTIFICATE, ONSMQTT_EFFECT_READ},
    {"ListDeviceCredentialClientId", ONSMQTT_RESOURCE_DEVICE_CREDENTIAL, ONSMQTT_EFFECT_READ},
    {"ListGroupId", ONSMQTT_RESOURCE_GROUP, ONSMQTT_EFFECT_READ},
    {"ListInstances", ONSMQTT_RESOURCE_INSTANCE, ONSMQTT_EFFECT_READ},
    {"ListTagResources", ONSMQTT_RESOURCE_INSTANCE, ONSMQTT_EFFECT_READ},
    {"QueryCustomAuthConnectBlack", ONSMQTT_RESOURCE_CUSTOM_AUTH, ONSMQTT_EFFECT_READ},
    {"QueryCustomAuthIdentity", ONSMQTT_RESOURCE_CUSTOM_AUTH, ONSMQTT_EFFECT_READ},
    {"QueryCustomAuthPermission", ONSMQTT_RESOURCE_CUSTOM_AUTH, ONSMQTT_EFFECT_READ},
    {"QueryMqttTraceDevice", ONSMQTT_RESOURCE_TRACE, ONSMQTT_EFFECT_READ},
    {"QueryMqttTraceMessageOfClient", ONSMQTT_RESOURCE_TRACE, ONSMQTT_EFFECT_READ},
    {"QueryMqttTraceMessagePublish", ONSMQTT_RESOURCE_TRACE, ONSMQTT_EFFECT_READ},
    {"QueryMqttTraceMessageSubscribe", ONSMQTT_RESOURCE_TRACE, ONSMQTT_EFFECT_READ},
    {"QuerySessionByClientId", ONSMQTT_RESOURCE_CLIENT, ONSMQTT_EFFECT_READ},
    {"QueryToken", ONSMQTT_RESOURCE_TOKEN, ONSMQTT_EFFECT_READ},
    {"RefreshDeviceCredential", ONSMQTT_RESOURCE_DEVICE_CREDENTIAL, ONSMQTT_EFFECT_SET},
    {"RegisterCaCertificate", ONSMQTT_RESOURCE_CA_CERTIFICATE, ONSMQTT_EFFECT_CREATE},
    {"RegisterDeviceCredential", ONSMQTT_RESOURCE_DEVICE_CREDENTIAL, ONSMQTT_EFFECT_CREATE},
    {"RevokeToken", ONSMQTT_RESOURCE_TOKEN, ONSMQTT_EFFECT_SET},
    {"SendMessage", ONSMQTT_RESOURCE_MESSAGE, ONSMQTT_EFFECT_ONCE},
    {"SetSniConfig", ONSMQTT_RESOURCE_INSTANCE, ONSMQTT_EFFECT_SET},
    {"TagResources", ONSMQTT_RESOURCE_INSTANCE, ONSMQTT_EFFECT_SET},
    {"UnRegisterDeviceCredential", ONSMQTT_RESOURCE_DEVICE_CREDENTIAL, ONSMQTT_EFFECT_DELETE},
    {"UntagResources", ONSMQTT_RESOURCE_INSTANCE, ONSMQTT_EFFECT_SET},
    {"UpdateCustomAuthIdentity", ONSMQTT_RESOURCE_CUSTOM_AUTH, ONSMQTT_EFFECT_SET},
    {"UpdateCustomAuthPermission", ONSMQTT_RESOURCE_CUSTOM_AUTH, ONSMQTT_EFFECT_SET},
};

static const struct onsmqtt_pattern patterns[] = {
    {0x6564646962726F46U, 0xFFFFFFFFFFFFFFFFU, 32, 0},
    {0x0000000000000000U, 0xFFFFFFFFFFFFFFFFU, 0, 0},
    {0x0000000000000000U, 0xFFFFFFFFFFFFFFFFU, 0, 0},
    {0x0000000000000000U, 0xFFFFFFFFFFFFFFFFU, 0, 0},
    {0x0000000000000000U, 0xFFFFFFFFFFFFFFFFU, 0, 0},
    {0x0000000000000000U, 0xFFFFFFFFFFFFFFFFU, 0, 0},
    {0x00676E697373694DU, 0x00FFFFFFFFFFFFFFU, 33, 0},
    {0x63784561746F7551U, 0xFFFFFFFFFFFFFFFFU, 34, 0},
    {0x0000000000000000U, 0xFFFFFFFFFFFFFFFFU, 0, 0},
    {0x0000000000000000U, 0xFFFFFFFFFFFFFFFFU, 0, 0},
    {0x0000000000000000U, 0xFFFFFFFFFFFFFFFFU, 0, 0},
    {0x0000000000000000U, 0xFFFFFFFFFFFFFFFFU, 0, 0},
    {0x0000000000000000U, 0xFFFFFFFFFFFFFFFFU, 0, 0},
    {0x0064696C61766E49U, 0x00FFFFFFFFFFFFFFU, 35, 0},
    {0x0000000000000000U, 0xFFFFFFFFFFFFFFFFU, 0, 0},
    {0x73696D7265506F4EU, 0xFFFFFFFFFFFFFFFFU, 38, 0},
    {0x0000000000000000U, 0xFFFFFFFFFFFFFFFFU, 0, 0},
    {0x0000000000000000U, 0xFFFFFFFFFFFFFFFFU, 0, 0},
    {0x0000000000000000U, 0xFFFFFFFFFFFFFFFFU, 0, 0},
    {0x0000000000000000U, 0xFFFFFFFFFFFFFFFFU, 0, 0},
    {0x0000000000000000U, 0xFFFFFFFFFFFFFFFFU, 0, 0},
    {0x696C74746F726854U, 0xFFFFFFFFFFFFFFFFU, 39, 0},
    {0x0000000000000000U, 0xFFFFFFFFFFFFFFFFU, 0, 0},
    {0x0000000000000000U, 0xFFFFFFFFFFFFFFFFU, 0, 0},
    {0x0000000000000000U, 0xFFFFFFFFFFFFFFFFU, 0, 0},
    {0x0000000000000000U, 0xFFFFFFFFFFFFFFFFU, 0, 0},
    {0x6C616E7265746E49U, 0xFFFFFFFFFFFFFFFFU, 40, 0},
    {0x0000000000000000U, 0xFFFFFFFFFFFFFFFFU, 0, 0},
    {0x0000000000000000U, 0xFFFFFFFFFFFFFFFFU, 0, 0},
    {0x0000000000000000U, 0xFFFFFFFFFFFFFFFFU, 0, 0},
    {0x0000000000000000U, 0xFFFFFFFFFFFFFFFFU, 0, 0},
    {0x5565636976726553U, 0xFFFFFFFFFFFFFFFFU, 41, 0},
    {0x6564646962726F46U, 0xFFFFFFFFFFFFFFFFU, 0, 52},
    {0x00676E697373694DU, 0x00FFFFFFFFFFFFFFU, 0, 114},
    {0x63784561746F7551U, 0xFFFFFFFFFFFFFFFFU, 0, 43},
    {0x5364696C61766E49U, 0xFFFFFFFFFFFFFFFFU, 36, 87},
    {0x5064696C61766E49U, 0xFFFFFFFFFFFFFFFFU, 37, 44},
    {0x0064696C61766E49U, 0x00FFFFFFFFFFFFFFU, 0, 126},
    {0x73696D7265506F4EU, 0xFFFFFFFFFFFFFFFFU, 0, 124},
    {0x696C74746F726854U, 0xFFFFFFFFFFFFFFFFU, 0, 35},
    {0x6C616E7265746E49U, 0xFFFFFFFFFFFFFFFFU, 0, 117},
    {0x5565636976726553U, 0xFFFFFFFFFFFFFFFFU, 0, 34},
};

const struct onsmqtt_catalog onsmqtt_catalog = {
    .date = "2026-11-24",
    .rows = rows,
    .operations = operations,
    .codes = codes,
    .patterns = patterns,
    .multiplier = 0x14057B7EF767814FU,
    .group_mask = 0x00FFFFFFFFFFFFFFU,
    .group_multiplier = 0x9AF678222E728119U,
    .slot_mask = 127,
    .row_count = 162,
    .operation_count = 50,
    .size_min = 6,
    .has_twins = false,
    .displacements = {
        0, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0,
        0, 4, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 1, 0, 0, 0, 10, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1,
        0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0,
        0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0,
        6, 0, 0, 1, 0, 4, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 4, 0, 0, 0,
        0, 0, 0, 0, 8, 0, 3, 0, 1, 2, 0, 0, 0, 0, 0, 0,
        0, 0, 1, 0, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 4, 0, 8, 15, 0, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0,
        0, 1, 3, 0, 0, 0, 0, 5, 0, 0, 0, 0, 0, 0, 0, 4,
        2, 0, 0, 0, 0, 28, 0, 3, 48, 56, 0, 17, 0, 0, 0, 1,
        24, 0, 8, 0, 0, 0, 0, 0, 0, 0, 20, 0, 5, 0, 0, 0,
    },
};
