/* Generated from data/errors.txt and data/operations.txt by data/generate_catalog.c. Do not edit. */
/* clang-format off */
#include "catalog_table.h"

static const char code_0[] = "ApiNotSupport";
static const char message_0[] =
    "The specified API is not supported.";
static const char cause_0[] =
    "The API operation is not supported.";
static const char solution_0[] =
    "Verify the API operation name and check the API reference for supported operations.";

static const char code_1[] = "ApplyTokenOverFlow";
static const char message_1[] =
    "You have applied for tokens too many times. Please try again later.";
static const char cause_1[] =
    "Token requests are being throttled.";
static const char solution_1[] =
    "Reduce the token request frequency and retry after a brief wait.";

static const char code_2[] = "CheckAccountInfoFailed";
static const char message_2[] =
    "An error occurred while checking the account information by the STS token.";
static const char cause_2[] =
    "The account information in the Security Token Service (STS) token could not be parsed.";
static const char solution_2[] =
    "Check that the STS token is valid and retry the request.";

static const char code_3[] = "CreateGroupIdError";
static const char message_3[] =
    "Failed to create GroupId. Try again later.";
static const char cause_3[] =
    "The group could not be created.";
static const char solution_3[] =
    "Retry the request. If the error persists, contact Alibaba Cloud support.";

static const char code_4[] = "CreateMqttRuleFailed";
static const char message_4[] =
    "An error occurred while creating the MQTT rule. Please check the parameter and try again.";
static const char cause_4[] =
    "The rule could not be created on the ApsaraMQ for MQTT instance.";
static const char solution_4[] =
    "Check that all parameter values are valid, then retry.";

static const char code_5[] = "CreateMqttTopicFailed";
static const char message_5[] =
    "An error occurred while creating the MQTT topic. Please check the parameter and try again.";
static const char cause_5[] =
    "The topic could not be created on the ApsaraMQ for MQTT instance.";

static const char code_6[] = "GroupIdAlreadyExsited";
static const char message_6[] =
    "The specified GroupId already exists.";
static const char cause_6[] =
    "A group with this ID already exists.";
static const char solution_6[] =
    "Use a different group ID, or use the existing group if it meets your needs.";

static const char code_7[] = "GroupIdAlreadyUsedByOtherUsers";
static const char message_7[] =
    "The current GroupId is used by another user. Please change to a different GroupId.";
static const char cause_7[] =
    "This group ID is used by another user.";
static const char solution_7[] =
    "Choose a different group ID.";

static const char code_8[] = "InstanceNotFound";
static const char message_8[] =
    "Failed to find the instance. The instanceId may be invalid.";
static const char cause_8[] =
    "No instance matches the specified instanceId.";
static const char solution_8[] =
    "Confirm that the instance exists and that the instanceId value in your request is correct.";

static const char code_9[] = "InstancePermissionCheckFailed";
static const char message_9[] =
    "An error occurred while validating the permissions of the instance. Please verify the account that "
    "created the instance and its permissions settings.";
static const char cause_9[] =
    "The current account does not have permission to access this ApsaraMQ for MQTT instance.";
static const char solution_9[] =
    "Verify instance ownership and check that the required permissions are granted in your authorization "
    "policy.";

static const char code_10[] = "InternalError";
static const char message_10[] =
    "An error occurred while processing your request. Try again later.";
static const char cause_10[] =
    "An internal service error occurred.";

static const char code_11[] = "InvalidParameter.%s";
static const char message_11[] =
    "An error occurred while validating the parameter. The parameter may be missing or invalid.";
static const char cause_11[] =
    "The parameter indicated by %s is missing or invalid.";
static const char solution_11[] =
    "Check the specific parameter named in the error code and provide a valid value.";

static const char code_12[] = "MqttRuleExist";
static const char message_12[] =
    "The specified MQTT rule already exists. Please check the parameter.";
static const char cause_12[] =
    "The specified rule already exists on the instance.";
static const char solution_12[] =
    "Use a different rule configuration, or use the existing rule if it meets your needs.";

static const char code_13[] = "MqttRuleNumExceeded";
static const char message_13[] =
    "The maximum number of rules is exceeded.";
static const char cause_13[] =
    "The instance has reached its rule limit.";
static const char solution_13[] =
    "Delete unused rules to free up quota.";

static const char code_14[] = "MqttTopicExist";
static const char message_14[] =
    "The specified topic already exists. Please check the parameter.";
static const char cause_14[] =
    "A topic with this name already exists on the instance.";
static const char solution_14[] =
    "Use a different topic name, or use the existing topic if it meets your needs.";

static const char code_15[] = "MqttTopicNumExceeded";
static const char message_15[] =
    "The maximum number of topics is exceeded.";
static const char cause_15[] =
    "The instance has reached its topic limit.";
static const char solution_15[] =
    "Delete unused topics to free up quota.";

static const char code_16[] = "ParameterCheckFailed";
static const char message_16[] =
    "An error occurred while validating the parameters. The parameters may be missing or invalid.";
static const char cause_16[] =
    "One or more required parameters are missing or contain invalid values.";
static const char solution_16[] =
    "Check the API reference for the required parameters and valid value ranges, then correct your request.";

static const char code_17[] = "ParameterFieldCheckFailed";
static const char message_17[] =
    "Failed to validate the parameters. The parameters may be missing or invalid.";
static const char solution_17[] =
    "Check the API reference for valid parameter names and values, then correct your request.";

static const char code_18[] = "PermissionCheckFailed";
static const char message_18[] =
    "An error occurred while validating the resource permissions. Please check the account that created "
    "the instance, topic, and GroupId, and check their permission settings.";
static const char cause_18[] =
    "The current account lacks the required permissions for the instance, topic, or group.";
static const char solution_18[] =
    "Review the ownership and authorization policies for each resource involved in the request.";

static const char code_19[] = "ResourcePermissionCheckFailed";
static const char cause_19[] =
    "The current account lacks the required permissions for the specified resource.";
static const char solution_19[] =
    "Review the ownership and authorization policies for the instance, topic, and group.";

static const char code_20[] = "SystemOverFlow";
static const char message_20[] =
    "An error occurred while processing your request. Please try again.";
static const char cause_20[] =
    "The system is throttling requests.";
static const char solution_20[] =
    "Reduce your request rate and retry after a brief wait.";

static const char code_21[] = "CaNumExceed";
static const char message_21[] =
    "CA certificate num exceed";
static const char cause_21[] =
    "The maximum number of registered CA certificates is reached.";
static const char solution_21[] =
    "Delete CA certificates that are no longer used, then register the new one.";

static const char code_22[] = "CertificateContentError";
static const char message_22[] =
    "Certificate content error,  please check ca/verification certificate content. BasicConstraints extension "
    "should be set to true in CA certificate";
static const char cause_22[] =
    "The CA certificate or its verification certificate is damaged, incomplete, or not of the required "
    "form.";
static const char solution_22[] =
    "Send both certificates complete, and issue the CA certificate with BasicConstraints set to CA:TRUE.";

static const char code_23[] = "Customauth.over.capacity";
static const char message_23[] =
    "Over custom auth capacity.";
static const char cause_23[] =
    "The capacity for custom authentication entries is used up.";
static const char solution_23[] =
    "Delete identities, permissions, or blocklist entries that are no longer needed, then add the new "
    "one.";

static const char code_24[] = "DeleteGroupIdError";
static const char message_24[] =
    "Failed to delete GroupId. Try again later.";
static const char cause_24[] =
    "The group could not be deleted.";
static const char solution_24[] =
    "Call ListGroupId to see whether the group still exists; retry if it does, and contact Alibaba Cloud "
    "support if it stays.";

static const char code_25[] = "DeviceCredentialExsit";
static const char message_25[] =
    "Device Credential Exsit";
static const char cause_25[] =
    "A credential is already registered for this client ID.";
static const char solution_25[] =
    "Fetch the existing credential with GetDeviceCredential, or replace it with RefreshDeviceCredential.";

static const char code_26[] = "DeviceCredentialNotFound";
static const char message_26[] =
    "Device Credential Not Found. Check if the device certificate is registered.";
static const char cause_26[] =
    "No credential is registered for this client ID on the instance.";
static const char solution_26[] =
    "Correct the client ID and the instance ID, or register the device with RegisterDeviceCredential if "
    "it needs a credential.";

static const char code_27[] = "DeviceCredentialNumExceed";
static const char message_27[] =
    "The number of device credentia exceeds the limit. Please revoke unused device certificates";
static const char cause_27[] =
    "The maximum number of device credentials is reached.";
static const char solution_27[] =
    "Remove credentials of retired devices with UnRegisterDeviceCredential, then register the new one.";

static const char code_28[] = "FindCaBySnError";
static const char message_28[] =
    "Failed to find the CA by the SN. Please check sn is valid.";
static const char cause_28[] =
    "No CA certificate with this serial number is registered on the instance.";
static const char solution_28[] =
    "Compare the serial number with those that ListCaCertificate returns, and register the CA certificate "
    "if it is missing.";

static const char code_29[] = "FindDeviceBySnError";
static const char message_29[] =
    "Failed to find the device certificate by the SN. Please check sn is valid";
static const char cause_29[] =
    "No device certificate with this serial number is registered under the CA certificate.";
static const char solution_29[] =
    "Take the serial numbers of the device certificate and its CA certificate from ListDeviceCertificate.";

static const char code_30[] = "GetCaNumError";
static const char message_30[] =
    "Failed to get ca num. Try again later.";
static const char cause_30[] =
    "The service could not determine how many CA certificates are registered.";
static const char solution_30[] =
    "Wait briefly and register the CA certificate again; contact Alibaba Cloud support if the code persists.";

static const char code_31[] = "MqttInstanceNotFound";
static const char message_31[] =
    "Specified instance is not found";
static const char cause_31[] =
    "The instance to which the certificate request refers does not exist.";
static const char solution_31[] =
    "Correct MqttInstanceId, and send the request to the endpoint of the region in which the instance "
    "runs.";

static const char code_32[] = "MqttOwnerCheckError";
static const char message_32[] =
    "Failed to validate the instance permission";
static const char cause_32[] =
    "The current account is not the owner of the instance whose certificates are requested.";
static const char solution_32[] =
    "Sign with an AccessKey pair of the account that owns the instance, or correct MqttInstanceId.";

static const char code_33[] = "QueryTokenOverFlow";
static const char message_33[] =
    "You have queried tokens too many times. Please try again later.";
static const char cause_33[] =
    "Token queries are being throttled.";
static const char solution_33[] =
    "Reduce token queries to at most 100 per second across the account, and retry after a brief wait.";

static const char code_34[] = "RegisterCodeError";
static const char message_34[] =
    "Register code error in verification certificate.";
static const char cause_34[] =
    "The verification certificate does not contain the registration code that the service expects.";
static const char solution_34[] =
    "Fetch the code with GetRegisterCode, issue a new verification certificate with it, and register the "
    "CA certificate again.";

static const char code_35[] = "RegisterCodeUsed";
static const char message_35[] =
    "Register code has been used.";
static const char cause_35[] =
    "The registration code in the verification certificate has already been used for a registration.";
static const char solution_35[] =
    "Look for an earlier success with ListCaCertificate; otherwise issue a verification certificate with "
    "a new code from GetRegisterCode.";

static const char code_36[] = "RevokeTokenOverFlow";
static const char message_36[] =
    "You have revoked tokens too many times. Please try again later.";
static const char cause_36[] =
    "Token revocations are being throttled.";
static const char solution_36[] =
    "Spread revocations out to at most 5 per second across the account, and retry after a brief wait.";

static const char code_37[] = "SendMessageFailed";
static const char message_37[] =
    "A storage exception occurred while sending the message. Please try again.";
static const char cause_37[] =
    "The message could not be stored because of a storage exception.";
static const char solution_37[] =
    "Send the message again if its receivers tolerate duplicates; otherwise find out first whether it "
    "was delivered.";

static const char code_38[] = "SnNotUnique";
static const char message_38[] =
    "Sn is not unique in gloabal";
static const char cause_38[] =
    "A CA certificate with this serial number is already registered.";
static const char solution_38[] =
    "Use the registered certificate if ListCaCertificate shows it as yours; otherwise issue one with another "
    "serial number.";

static const char code_39[] = "Forbidden.AccessKeyDisabled";
static const char message_39[] =
    "The AccessKey is disabled.";
static const char cause_39[] =
    "Access is forbidden because the AccessKey pair is disabled.";
static const char solution_39[] =
    "Sign with an enabled AccessKey pair, or have an administrator enable this one.";

static const char code_40[] = "IncompleteSignature";
static const char message_40[] =
    "The request signature does not conform to Aliyun standards.";
static const char cause_40[] =
    "The signature is incomplete, or its parameters do not have the form that the API requires.";
static const char solution_40[] =
    "Check that Signature, SignatureMethod, SignatureVersion, and SignatureNonce are all sent and URL-encoded "
    "exactly once.";

static const char code_41[] = "InvalidAccessKeyId";
static const char message_41[] =
    "Specified access key is not found or invalid.";
static const char cause_41[] =
    "The AccessKey ID does not exist or is not valid.";
static const char solution_41[] =
    "Compare the configured AccessKey ID with those in the RAM console, and replace it if it was deleted "
    "or mistyped.";

static const char code_42[] = "InvalidAccessKeyId.Inactive";
static const char message_42[] =
    "Specified access key is disabled.";
static const char cause_42[] =
    "The owner of the AccessKey pair has disabled it.";
static const char solution_42[] =
    "Ask the owner why the pair was disabled before you enable it again; until then, use another pair.";

static const char code_43[] = "InvalidAccessKeyId.NotFound";
static const char message_43[] =
    "Specified access key is not found.";
static const char cause_43[] =
    "The AccessKey ID is unknown, or it belongs to an STS session that has ended.";
static const char solution_43[] =
    "Correct the AccessKey ID; if it begins with \"STS.\", obtain new temporary credentials instead.";

static const char code_44[] = "InvalidSignatureMethod";
static const char message_44[] =
    "Specified signature method is not valid.";
static const char cause_44[] =
    "The algorithm named by the SignatureMethod parameter is not supported.";
static const char solution_44[] =
    "Set SignatureMethod to HMAC-SHA1 and compute the signature with that algorithm.";

static const char code_45[] = "SignatureDoesNotMatch";
static const char message_45[] =
    "Specified signature is not matched with our calculation. server string to sign is:<...>";
static const char cause_45[] =
    "The gateway computed a different signature: the AccessKey secret or the string that was signed is "
    "wrong.";
static const char solution_45[] =
    "Compare what the service signed, as its message ends, with what your code signed: where they are "
    "equal, correct the AccessKey secret, else the signing code.";

static const char code_46[] = "InvalidSecurityToken.%s";
static const char message_46[] =
    "";
static const char cause_46[] =
    "The SecurityToken was rejected for the reason that the code names after the dot.";
static const char solution_46[] =
    "Fetch fresh temporary credentials; if they are rejected for the same reason, correct the way the "
    "token is sent.";

static const char code_47[] = "InvalidSecurityToken.Expired";
static const char message_47[] =
    "Specified SecurityToken is expired.";
static const char cause_47[] =
    "The STS session of the SecurityToken has ended.";
static const char solution_47[] =
    "Fetch fresh temporary credentials from STS, and from now on renew them before they expire.";

static const char code_48[] = "InvalidSecurityToken.Malformed";
static const char message_48[] =
    "Specified SecurityToken is malformed.";
static const char cause_48[] =
    "The SecurityToken is damaged or was not URL-encoded.";
static const char solution_48[] =
    "Fetch fresh temporary credentials once; if the new token is rejected too, send it unchanged, complete, "
    "and URL-encoded.";

static const char code_49[] = "InvalidSecurityToken.MismatchWithAccessKey";
static const char message_49[] =
    "Specified SecurityToken mismatch with the AccessKey.";
static const char cause_49[] =
    "The SecurityToken and the AccessKey ID come from different STS sessions, as can happen while credentials "
    "rotate.";
static const char solution_49[] =
    "Fetch fresh temporary credentials, and replace AccessKey ID, AccessKey secret, and SecurityToken "
    "together.";

static const char code_50[] = "MissingSecurityToken";
static const char message_50[] =
    "SecurityToken is mandatory for this action.";
static const char cause_50[] =
    "The request was signed with a temporary AccessKey ID but carries no SecurityToken.";
static const char solution_50[] =
    "Fetch fresh temporary credentials, and send their SecurityToken with every request that they sign.";

static const char code_51[] = "IllegalTimestamp";
static const char message_51[] =
    "The input parameter \"Timestamp\" that is mandatory for processing this request is not supplied.";
static const char cause_51[] =
    "The Timestamp parameter is missing or, more often, too far from the server time.";
static const char solution_51[] =
    "Correct the clock and the time zone of the host, send Timestamp in UTC, and sign the request again.";

static const char code_52[] = "InvalidTimeStamp.Expired";
static const char message_52[] =
    "Specified time stamp or date value is expired.";
static const char cause_52[] =
    "The time in the request differs from the server time, which is UTC, by more than 15 minutes.";
static const char solution_52[] =
    "Synchronize the clock via NTP, make sure that the time is in UTC, and sign the request again right "
    "before you send it.";

static const char code_53[] = "InvalidTimeStamp.Format";
static const char message_53[] =
    "Specified time stamp or date value is not well formatted.";
static const char cause_53[] =
    "The Timestamp parameter is not an ISO 8601 time in UTC.";
static const char solution_53[] =
    "Write Timestamp as YYYY-MM-DDThh:mm:ssZ, in UTC and with the final Z, and sign the request again.";

static const char code_54[] = "IdempotentParameterMismatch";
static const char message_54[] =
    "Request uses a client token in a previous request but is not identical to that request.";
static const char cause_54[] =
    "The ClientToken was used by an earlier request with other parameters.";
static const char solution_54[] =
    "Send the parameters of the earlier request to repeat it, or a new ClientToken if you mean a new operation.";

static const char code_55[] = "LastTokenProcessing";
static const char message_55[] =
    "The last token request is processing.";
static const char cause_55[] =
    "An earlier request with the same ClientToken is still being processed.";
static const char solution_55[] =
    "Keep the ClientToken, and repeat the request after a wait until the earlier one has finished.";

static const char code_56[] = "OperationConflict";
static const char message_56[] =
    "Request was denied due to conflict with a previous request.";
static const char cause_56[] =
    "An earlier operation on the same resource is still running.";
static const char solution_56[] =
    "Wait until the earlier operation has finished, then repeat the request if it is still needed.";

static const char code_57[] = "SignatureNonceUsed";
static const char message_57[] =
    "Specified signature nonce was used already.";
static const char cause_57[] =
    "A request with this SignatureNonce has already arrived: the same signed request was sent twice, or "
    "the nonce is not unique.";
static const char solution_57[] =
    "Check first whether the earlier copy took effect; if not, sign the request again with a new nonce "
    "and timestamp.";

static const char code_58[] = "FlowControl";
static const char message_58[] =
    "Request was denied due to flow control.";
static const char cause_58[] =
    "The flow control of the messaging service denied the request.";
static const char solution_58[] =
    "Send at a lower rate, and wait longer after each denial before you retry.";

static const char code_59[] = "ONS_SYSTEM_FLOW_CONTROL";
static const char message_59[] =
    "";
static const char cause_59[] =
    "The messaging system is limiting its total traffic.";
static const char solution_59[] =
    "Lower the request rate of all your clients, and retry once the system has had time to recover.";

static const char code_60[] = "QuotaExceeded";
static const char message_60[] =
    "Living instances quota exceeded.";
static const char cause_60[] =
    "A resource quota of the account is used up.";
static const char solution_60[] =
    "Release resources that are no longer needed, or request a higher quota.";

static const char code_61[] = "QuotaExceeded.%s";
static const char message_61[] =
    "";
static const char cause_61[] =
    "The quota that the code names after the dot is used up.";
static const char solution_61[] =
    "Free up that quota, or have it increased, before you send the request again.";

static const char code_62[] = "Throttling";
static const char message_62[] =
    "Request was denied due to request throttling.";
static const char cause_62[] =
    "The request exceeds a rate limit of the gateway or of the service.";
static const char solution_62[] =
    "Reduce the request rate, and retry with increasing waits.";

static const char code_63[] = "Throttling.%s";
static const char message_63[] =
    "";
static const char cause_63[] =
    "The request is being throttled by the flow control that the code names after the dot.";
static const char solution_63[] =
    "Slow down the requests that fall under that flow control, and retry after a longer wait.";

static const char code_64[] = "Throttling.AllocationQuota";
static const char message_64[] =
    "";
static const char cause_64[] =
    "The quota allocated to the account is used up; it is not a limit on the request rate.";
static const char solution_64[] =
    "Submit a ticket to raise the allocated quota, or reduce what you use of it.";

static const char code_65[] = "Throttling.Api";
static const char message_65[] =
    "Request was denied due to api flow control.";
static const char cause_65[] =
    "The quota of the API operation, shared by all callers, is used up for the current time window.";
static const char solution_65[] =
    "Call this operation less often, and wait for the next time window before you retry.";

static const char code_66[] = "Throttling.Api.Concurrency";
static const char message_66[] =
    "Request was denied due to api concurrency control.";
static const char cause_66[] =
    "Too many requests for this API operation are in progress at the same time.";
static const char solution_66[] =
    "Reduce the number of parallel requests, and wait until some of them have completed before you retry.";

static const char code_67[] = "Throttling.Api.Risk";
static const char message_67[] =
    "The request for this resource has exceeded your daily available limit.";
static const char cause_67[] =
    "The daily limit of requests for this resource is used up.";
static const char solution_67[] =
    "Stop these requests until the next day, or have the daily limit raised.";

static const char code_68[] = "Throttling.Resource";
static const char message_68[] =
    "You have reached the limit for the resource. Please contact us by submitting a ticket.";
static const char cause_68[] =
    "The limit of the resource is reached, whatever the request rate.";
static const char solution_68[] =
    "Submit a ticket to raise the limit of the resource; slowing down does not help.";

static const char code_69[] = "Throttling.System";
static const char message_69[] =
    "The request was denied due to API flow control.";
static const char cause_69[] =
    "The system-level flow control of the service denied the request.";
static const char solution_69[] =
    "Reduce the load on the service from all your applications, and retry after a pause.";

static const char code_70[] = "Throttling.User";
static const char message_70[] =
    "Request was denied due to user flow control.";
static const char cause_70[] =
    "The request quota of the account, which its RAM users share, is used up for the current time window.";
static const char solution_70[] =
    "Reduce the combined request rate of all users of the account, and retry in a later time window.";

static const char code_71[] = "TooManyRequests";
static const char message_71[] =
    "Too many requests are submitted.";
static const char cause_71[] =
    "More requests were submitted than the service accepts at a time.";
static const char solution_71[] =
    "Spread the requests over a longer period, and send this one again after a wait.";

static const char code_72[] = "InternalError.%s";
static const char message_72[] =
    "";
static const char cause_72[] =
    "The service failed internally in the way that the code names after the dot.";
static const char solution_72[] =
    "Retry the request; if it keeps failing, give the complete code and the request ID to Alibaba Cloud "
    "support.";

static const char code_73[] = "InternalFailure";
static const char message_73[] =
    "Internal Failure.";
static const char cause_73[] =
    "The service failed internally while it was processing the request.";
static const char solution_73[] =
    "Retry after a wait; if the failure continues, contact Alibaba Cloud support with the request ID.";

static const char code_74[] = "InternalServerError";
static const char message_74[] =
    "An internal server error occurred.";
static const char cause_74[] =
    "The server that was processing the request failed.";
static const char solution_74[] =
    "Retry a few times with increasing waits, then report the request ID to Alibaba Cloud support.";

static const char code_75[] = "RequestTimeout";
static const char message_75[] =
    "The request is timeout, please try again later.";
static const char cause_75[] =
    "The service did not complete the request in time; a write may still have taken effect.";
static const char solution_75[] =
    "Read the resource back to see whether a write took effect, and retry the request if it did not.";

static const char code_76[] = "ServerBusy";
static const char message_76[] =
    "server busy now, please retry later.";
static const char cause_76[] =
    "The server is too busy to process the request; despite status 403, no permission is missing.";
static const char solution_76[] =
    "Retry after a wait, and leave permissions and credentials unchanged.";

static const char code_77[] = "ServiceUnavailable";
static const char message_77[] =
    "The request has failed due to a temporary failure of the server.";
static const char cause_77[] =
    "The service is temporarily unavailable, or the instance ID is invalid, which has been reported with "
    "this code too.";
static const char solution_77[] =
    "Retry with increasing waits, and verify the instance ID if the code persists.";

static const char code_78[] = "ServiceUnavailable.%s";
static const char message_78[] =
    "";
static const char cause_78[] =
    "The service is unavailable for the reason that the code names after the dot.";
static const char solution_78[] =
    "Retry with increasing waits, and look for an announcement about that reason if the service stays "
    "unavailable.";

static const char code_79[] = "ServiceUnavailable.RegionMaintaining";
static const char message_79[] =
    "System maintenance is in progress on the selected region, please wait a few minutes before trying "
    "again.";
static const char cause_79[] =
    "The region is under maintenance.";
static const char solution_79[] =
    "Wait a few minutes between attempts, and see the maintenance announcement for when the region will "
    "be back.";

static const char code_80[] = "SystemBusy";
static const char message_80[] =
    "System is busy, please try again later.";
static const char cause_80[] =
    "The system behind the gateway is busy, whatever the HTTP status suggests.";
static const char solution_80[] =
    "Retry after a wait, and postpone requests that are not urgent.";

static const char code_81[] = "SystemError";
static const char message_81[] =
    "A system error occurred. Please contact the administrator.";
static const char cause_81[] =
    "The system behind the gateway failed to process the request.";
static const char solution_81[] =
    "Retry the request, and submit a ticket with its request ID and time if it fails repeatedly.";

static const char code_82[] = "Timeout";
static const char message_82[] =
    "The request has timed out.";
static const char cause_82[] =
    "The request took longer than the service allows; the outcome of a write is unknown.";
static const char solution_82[] =
    "Find out whether a write took effect before you repeat it; repeat reads after a short wait.";

static const char code_83[] = "UnknownError";
static const char message_83[] =
    "The request processing has failed due to some unknown error.";
static const char cause_83[] =
    "The request failed for a reason that the service could not determine.";
static const char solution_83[] =
    "Check the state of the resource, and retry the request if it did not take effect.";

static const char code_84[] = "Forbidden";
static const char message_84[] =
    "User not authorized to operate on the specified resource.";
static const char cause_84[] =
    "The caller has no authorization for the specified resource.";
static const char solution_84[] =
    "Find out which identity signs the request, and give it a RAM policy that allows this action on this "
    "resource.";

static const char code_85[] = "Forbidden.%s";
static const char message_85[] =
    "";
static const char cause_85[] =
    "The request is forbidden for the reason that the code names after the dot.";
static const char solution_85[] =
    "Have an administrator of the account remove that reason, or sign with an identity to which it does "
    "not apply.";

static const char code_86[] = "Forbidden.NotSupportRAM";
static const char message_86[] =
    "This action does not support accessed by RAM mode.";
static const char cause_86[] =
    "The API operation cannot be called as a RAM user or RAM role.";
static const char solution_86[] =
    "Call the operation with an AccessKey pair of the Alibaba Cloud account, or use an operation that "
    "supports RAM.";

static const char code_87[] = "Forbidden.RAM";
static const char message_87[] =
    "User not authorized to operate on the specified resource, or this API doesn't support RAM.";
static const char cause_87[] =
    "No RAM policy of the caller allows this action, or the operation does not support RAM.";
static const char solution_87[] =
    "Grant the caller a RAM policy that allows this action on this resource; AccessDeniedDetail names "
    "the missing permission.";

static const char code_88[] = "Forbidden.SubUser";
static const char message_88[] =
    "The specified action is not available for you.";
static const char cause_88[] =
    "The action is not available to RAM users.";
static const char solution_88[] =
    "Have the owner of the Alibaba Cloud account perform the action.";

static const char code_89[] = "Forbidden.Unauthorized";
static const char cause_89[] =
    "The account or RAM user that signed the request has not been authorized to use the resource.";
static const char solution_89[] =
    "Ask the owner of the resource to authorize the account or RAM user in the RAM console.";

static const char code_90[] = "NoPermission";
static const char message_90[] =
    "You are not authorized to do this action. You should be authorized by RAM.";
static const char cause_90[] =
    "The RAM policies of the caller do not allow this action.";
static const char solution_90[] =
    "Look up the denied action and the policy type in AccessDeniedDetail, then allow the action in a policy "
    "of that type.";

static const char code_91[] = "NoPermission.%s";
static const char message_91[] =
    "";
static const char cause_91[] =
    "The caller lacks the permission that the code names after the dot.";
static const char solution_91[] =
    "Grant that permission in a RAM policy of the RAM user or RAM role that signs the request.";

static const char code_92[] = "Account.Arrearage";
static const char message_92[] =
    "Your account has an outstanding payment.";
static const char cause_92[] =
    "The account has an outstanding payment.";
static const char solution_92[] =
    "Pay the outstanding amount, then send the request again.";

static const char code_93[] = "Forbidden.RiskControl";
static const char message_93[] =
    "This operation is forbidden by Aliyun Risk Control system.";
static const char cause_93[] =
    "Alibaba Cloud risk control has blocked this operation.";
static const char solution_93[] =
    "Stop sending the request, because repeating it makes matters worse, and contact Alibaba Cloud support.";

static const char code_94[] = "Forbidden.UserVerification";
static const char message_94[] =
    "Your user account is not verified by Aliyun.";
static const char cause_94[] =
    "The account has not been verified.";
static const char solution_94[] =
    "Complete the verification of the account before you call the operation again.";

static const char code_95[] = "InDebt";
static const char message_95[] =
    "Your account has overdue payments.";
static const char cause_95[] =
    "The account has overdue payments.";
static const char solution_95[] =
    "Settle the overdue bills of the account before you use the service again.";

static const char code_96[] = "InsufficientBalance";
static const char message_96[] =
    "Your account does not have enough balance.";
static const char cause_96[] =
    "The balance of the account is too low for the requested operation.";
static const char solution_96[] =
    "Top up the account, then repeat the operation.";

static const char code_97[] = "InvalidAccountStatus.NotEnoughBalance";
static const char cause_97[] =
    "The service refuses requests because the balance of the account is too low.";
static const char solution_97[] =
    "Add funds to the account to make the service accept requests again.";

static const char code_98[] = "InvalidAccountStatus.ServiceUnavailable";
static const char message_98[] =
    "The service has not been activated.";
static const char cause_98[] =
    "The service has not been activated for this account; this is no outage.";
static const char solution_98[] =
    "Activate the service for the account in the console, then send the request again.";

static const char code_99[] = "RealNameAuthenticationError";
static const char message_99[] =
    "Your account has not passed the real-name authentication yet.";
static const char cause_99[] =
    "The account has not passed real-name authentication.";
static const char solution_99[] =
    "Complete real-name authentication of the account, and wait until it is approved.";

static const char code_100[] = "Invalid%s";
static const char message_100[] =
    "Specified parameter {ParameterName} is not valid.";
static const char cause_100[] =
    "The value of the parameter that the code names after Invalid is not accepted.";
static const char solution_100[] =
    "Correct the value of that parameter to the format and range in the API reference.";

static const char code_101[] = "InvalidParameter";
static const char message_101[] =
    "The specified value of parameter \"<parameter name>\" is not valid.";
static const char cause_101[] =
    "A parameter, named in the message, has a value that is not valid.";
static const char solution_101[] =
    "Correct the parameter that the message names.";

static const char code_102[] = "InvalidProtocol.NeedSsl";
static const char message_102[] =
    "Your request is denied as lack of ssl protect.";
static const char cause_102[] =
    "The request was sent over HTTP, but the API accepts HTTPS only.";
static const char solution_102[] =
    "Send the request over HTTPS.";

static const char code_103[] = "Missing%s";
static const char message_103[] =
    "{ParameterName} is mandatory for this action.";
static const char cause_103[] =
    "The mandatory parameter that the code names after Missing is not in the request.";
static const char solution_103[] =
    "Add that parameter, spelled and capitalized as in the API reference.";

static const char code_104[] = "MissingParameter";
static const char message_104[] =
    "The input parameter \"<parameter name>\" that is mandatory for processing this request is not supplied";
static const char cause_104[] =
    "A mandatory parameter, named in the message, was not supplied.";
static const char solution_104[] =
    "Supply the parameter that the message names.";

static const char code_105[] = "UnsupportedHTTPMethod";
static const char message_105[] =
    "This http method is not supported.";
static const char cause_105[] =
    "The API operation does not accept the HTTP method of the request.";
static const char solution_105[] =
    "Use the HTTP method that the API reference gives for the operation, and sign the request for that "
    "method.";

static const char code_106[] = "UnsupportedParameter";
static const char message_106[] =
    "The parameter \"<parameter name>\" is not supported.";
static const char cause_106[] =
    "The API operation does not accept the parameter named in the message.";
static const char solution_106[] =
    "Remove the parameter, or replace it with one that the API reference lists for the operation.";

static const char code_107[] = "InvalidAction";
static const char message_107[] =
    "Specified action is not valid.";
static const char cause_107[] =
    "The Action parameter does not name an operation that can be called.";
static const char solution_107[] =
    "Set Action to the name of an operation that belongs to the API version of the request.";

static const char code_108[] = "InvalidAction.NotFound";
static const char message_108[] =
    "Specified api is not found, please check your url and method";
static const char cause_108[] =
    "No API operation was found for the URL, HTTP method, and Action of the request.";
static const char solution_108[] =
    "Check the URL and the HTTP method first, then the spelling of Action.";

static const char code_109[] = "InvalidApi.NotFound";
static const char message_109[] =
    "Specified api is not found, please check your url and method.";
static const char cause_109[] =
    "The endpoint has no API operation with this name, version, and HTTP method.";
static const char solution_109[] =
    "Compare Action, including its case, Version, and the HTTP method with the API reference.";

static const char code_110[] = "InvalidProduct.NotFound";
static const char message_110[] =
    "Cannot find product according to your specified domain.";
static const char cause_110[] =
    "The domain name of the request is not an endpoint of the product.";
static const char solution_110[] =
    "Send the request to the endpoint of the region of the instance, such as onsmqtt.cn-hangzhou.aliyuncs.com.";

static const char code_111[] = "InvalidVersion";
static const char message_111[] =
    "Specified parameter Version is not valid.";
static const char cause_111[] =
    "The Version parameter is not an API version of this product.";
static const char solution_111[] =
    "Set Version to 2020-04-20, the API version of ApsaraMQ for MQTT.";

static const char code_112[] = "NoSuchVersion";
static const char message_112[] =
    "The specified version does not exist.";
static const char cause_112[] =
    "The product has no API version with the date in the Version parameter.";
static const char solution_112[] =
    "Replace the date in Version with the API version that the API reference states.";

static const char code_113[] = "UnsupportedOperation";
static const char message_113[] =
    "The specified action is not supported.";
static const char cause_113[] =
    "The service does not support the requested action.";
static const char solution_113[] =
    "Use an action that the API reference lists for this resource.";

static const struct onsmqtt_row rows[] = {
    {ONSMQTT_RESOURCE_TOKEN, ONSMQTT_KIND_UNSUPPORTED, 404, 0, ONSMQTT_EFFECT_NONE,
     code_0, message_0, cause_0, solution_0},
    {ONSMQTT_RESOURCE_TOKEN, ONSMQTT_KIND_THROTTLED, 400, 0, ONSMQTT_EFFECT_NONE,
     code_1, message_1, cause_1, solution_1},
    {ONSMQTT_RESOURCE_TOKEN, ONSMQTT_KIND_CREDENTIALS_EXPIRED, 400, 0, ONSMQTT_EFFECT_NONE,
     code_2, message_2, cause_2, solution_2},
    {ONSMQTT_RESOURCE_TOKEN, ONSMQTT_KIND_PERMISSION, 400, 0, ONSMQTT_EFFECT_NONE,
     code_9, message_9, cause_9, solution_9},
    {ONSMQTT_RESOURCE_TOKEN, ONSMQTT_KIND_SERVER_FAULT, 500, 417, ONSMQTT_EFFECT_NONE,
     code_10, message_10, cause_10, solution_3},
    {ONSMQTT_RESOURCE_TOKEN, ONSMQTT_KIND_INVALID_REQUEST, 400, 0, ONSMQTT_EFFECT_NONE,
     code_11, message_11, cause_11, solution_11},
    {ONSMQTT_RESOURCE_TOKEN, ONSMQTT_KIND_INVALID_REQUEST, 400, 0, ONSMQTT_EFFECT_NONE,
     code_16, message_16, cause_16, solution_16},
    {ONSMQTT_RESOURCE_TOKEN, ONSMQTT_KIND_PERMISSION, 400, 0, ONSMQTT_EFFECT_NONE,
     code_18, message_18, cause_18, solution_18},
    {ONSMQTT_RESOURCE_TOKEN, ONSMQTT_KIND_THROTTLED, 400, 0, ONSMQTT_EFFECT_NONE,
     code_33, message_33, cause_33, solution_33},
    {ONSMQTT_RESOURCE_TOKEN, ONSMQTT_KIND_THROTTLED, 400, 0, ONSMQTT_EFFECT_NONE,
     code_36, message_36, cause_36, solution_36},
    {ONSMQTT_RESOURCE_TOKEN, ONSMQTT_KIND_THROTTLED, 500, 403, ONSMQTT_EFFECT_NONE,
     code_20, message_20, cause_20, solution_20},
    {ONSMQTT_RESOURCE_GROUP, ONSMQTT_KIND_SERVER_FAULT, 500, 417, ONSMQTT_EFFECT_NONE,
     code_3, message_3, cause_3, solution_3},
    {ONSMQTT_RESOURCE_GROUP, ONSMQTT_KIND_SERVER_FAULT, 500, 417, ONSMQTT_EFFECT_NONE,
     code_24, message_24, cause_24, solution_24},
    {ONSMQTT_RESOURCE_GROUP, ONSMQTT_KIND_ALREADY_EXISTS, 400, 0, ONSMQTT_EFFECT_CREATE,
     code_6, message_6, cause_6, solution_6},
    {ONSMQTT_RESOURCE_GROUP, ONSMQTT_KIND_TAKEN, 400, 0, ONSMQTT_EFFECT_NONE,
     code_7, message_7, cause_7, solution_7},
    {ONSMQTT_RESOURCE_GROUP, ONSMQTT_KIND_NOT_FOUND, 400, 0, ONSMQTT_EFFECT_NONE,
     code_8, message_8, cause_8, solution_8},
    {ONSMQTT_RESOURCE_GROUP, ONSMQTT_KIND_PERMISSION, 400, 0, ONSMQTT_EFFECT_NONE,
     code_9, message_9, cause_9, solution_9},
    {ONSMQTT_RESOURCE_GROUP, ONSMQTT_KIND_SERVER_FAULT, 500, 417, ONSMQTT_EFFECT_NONE,
     code_10, message_10, cause_10, solution_3},
    {ONSMQTT_RESOURCE_GROUP, ONSMQTT_KIND_INVALID_REQUEST, 400, 0, ONSMQTT_EFFECT_NONE,
     code_17, message_17, cause_16, solution_17},
    {ONSMQTT_RESOURCE_GROUP, ONSMQTT_KIND_PERMISSION, 400, 0, ONSMQTT_EFFECT_NONE,
     code_18, message_18, cause_18, solution_18},
    {ONSMQTT_RESOURCE_GROUP, ONSMQTT_KIND_PERMISSION, 400, 0, ONSMQTT_EFFECT_NONE,
     code_19, message_18, cause_19, solution_19},
    {ONSMQTT_RESOURCE_TOPIC, ONSMQTT_KIND_INVALID_REQUEST, 400, 0, ONSMQTT_EFFECT_NONE,
     code_5, message_5, cause_5, solution_4},
    {ONSMQTT_RESOURCE_TOPIC, ONSMQTT_KIND_NOT_FOUND, 400, 0, ONSMQTT_EFFECT_NONE,
     code_8, message_8, cause_8, solution_8},
    {ONSMQTT_RESOURCE_TOPIC, ONSMQTT_KIND_PERMISSION, 400, 0, ONSMQTT_EFFECT_NONE,
     code_9, message_9, cause_9, solution_9},
    {ONSMQTT_RESOURCE_TOPIC, ONSMQTT_KIND_ALREADY_EXISTS, 400, 0, ONSMQTT_EFFECT_CREATE,
     code_14, message_14, cause_14, solution_14},
    {ONSMQTT_RESOURCE_TOPIC, ONSMQTT_KIND_QUOTA, 400, 0, ONSMQTT_EFFECT_NONE,
     code_15, message_15, cause_15, solution_15},
    {ONSMQTT_RESOURCE_TOPIC, ONSMQTT_KIND_INVALID_REQUEST, 400, 0, ONSMQTT_EFFECT_NONE,
     code_17, message_17, cause_16, solution_17},
    {ONSMQTT_RESOURCE_TOPIC, ONSMQTT_KIND_PERMISSION, 400, 0, ONSMQTT_EFFECT_NONE,
     code_18, message_18, cause_18, solution_18},
    {ONSMQTT_RESOURCE_TOPIC, ONSMQTT_KIND_PERMISSION, 400, 0, ONSMQTT_EFFECT_NONE,
     code_19, message_18, cause_19, solution_19},
    {ONSMQTT_RESOURCE_RULE, ONSMQTT_KIND_INVALID_REQUEST, 400, 0, ONSMQTT_EFFECT_NONE,
     code_4, message_4, cause_4, solution_4},
    {ONSMQTT_RESOURCE_RULE, ONSMQTT_KIND_NOT_FOUND, 400, 0, ONSMQTT_EFFECT_NONE,
     code_8, message_8, cause_8, solution_8},
    {ONSMQTT_RESOURCE_RULE, ONSMQTT_KIND_PERMISSION, 400, 0, ONSMQTT_EFFECT_NONE,
     code_9, message_9, cause_9, solution_9},
    {ONSMQTT_RESOURCE_RULE, ONSMQTT_KIND_ALREADY_EXISTS, 400, 0, ONSMQTT_EFFECT_CREATE,
     code_12, message_12, cause_12, solution_12},
    {ONSMQTT_RESOURCE_RULE, ONSMQTT_KIND_QUOTA, 400, 0, ONSMQTT_EFFECT_NONE,
     code_13, message_13, cause_13, solution_13},
    {ONSMQTT_RESOURCE_RULE, ONSMQTT_KIND_INVALID_REQUEST, 400, 0, ONSMQTT_EFFECT_NONE,
     code_17, message_17, cause_16, solution_17},
    {ONSMQTT_RESOURCE_RULE, ONSMQTT_KIND_PERMISSION, 400, 0, ONSMQTT_EFFECT_NONE,
     code_18, message_18, cause_18, solution_18},
    {ONSMQTT_RESOURCE_RULE, ONSMQTT_KIND_PERMISSION, 400, 0, ONSMQTT_EFFECT_NONE,
     code_19, message_18, cause_19, solution_19},
    {ONSMQTT_RESOURCE_MESSAGE, ONSMQTT_KIND_UNSUPPORTED, 404, 0, ONSMQTT_EFFECT_NONE,
     code_0, message_0, cause_0, solution_0},
    {ONSMQTT_RESOURCE_MESSAGE, ONSMQTT_KIND_CREDENTIALS_EXPIRED, 400, 0, ONSMQTT_EFFECT_NONE,
     code_2, message_2, cause_2, solution_2},
    {ONSMQTT_RESOURCE_MESSAGE, ONSMQTT_KIND_PERMISSION, 400, 0, ONSMQTT_EFFECT_NONE,
     code_9, message_9, cause_9, solution_9},
    {ONSMQTT_RESOURCE_MESSAGE, ONSMQTT_KIND_SERVER_FAULT, 500, 417, ONSMQTT_EFFECT_NONE,
     code_10, message_10, cause_10, solution_3},
    {ONSMQTT_RESOURCE_MESSAGE, ONSMQTT_KIND_INVALID_REQUEST, 400, 0, ONSMQTT_EFFECT_NONE,
     code_11, message_11, cause_11, solution_11},
    {ONSMQTT_RESOURCE_MESSAGE, ONSMQTT_KIND_INVALID_REQUEST, 400, 0, ONSMQTT_EFFECT_NONE,
     code_16, message_16, cause_16, solution_16},
    {ONSMQTT_RESOURCE_MESSAGE, ONSMQTT_KIND_PERMISSION, 400, 0, ONSMQTT_EFFECT_NONE,
     code_18, message_18, cause_18, solution_18},
    {ONSMQTT_RESOURCE_MESSAGE, ONSMQTT_KIND_SERVER_FAULT, 500, 417, ONSMQTT_EFFECT_NONE,
     code_37, message_37, cause_37, solution_37},
    {ONSMQTT_RESOURCE_MESSAGE, ONSMQTT_KIND_THROTTLED, 500, 403, ONSMQTT_EFFECT_NONE,
     code_20, message_20, cause_20, solution_20},
    {ONSMQTT_RESOURCE_CLIENT, ONSMQTT_KIND_UNSUPPORTED, 404, 0, ONSMQTT_EFFECT_NONE,
     code_0, message_0, cause_0, solution_0},
    {ONSMQTT_RESOURCE_CLIENT, ONSMQTT_KIND_CREDENTIALS_EXPIRED, 400, 0, ONSMQTT_EFFECT_NONE,
     code_2, message_2, cause_2, solution_2},
    {ONSMQTT_RESOURCE_CLIENT, ONSMQTT_KIND_PERMISSION, 400, 0, ONSMQTT_EFFECT_NONE,
     code_9, message_9, cause_9, solution_9},
    {ONSMQTT_RESOURCE_CLIENT, ONSMQTT_KIND_SERVER_FAULT, 500, 417, ONSMQTT_EFFECT_NONE,
     code_10, message_10, cause_10, solution_3},
    {ONSMQTT_RESOURCE_CLIENT, ONSMQTT_KIND_INVALID_REQUEST, 400, 0, ONSMQTT_EFFECT_NONE,
     code_11, message_11, cause_11, solution_11},
    {ONSMQTT_RESOURCE_CLIENT, ONSMQTT_KIND_INVALID_REQUEST, 400, 0, ONSMQTT_EFFECT_NONE,
     code_16, message_16, cause_16, solution_16},
    {ONSMQTT_RESOURCE_CLIENT, ONSMQTT_KIND_PERMISSION, 400, 0, ONSMQTT_EFFECT_NONE,
     code_18, message_18, cause_18, solution_18},
    {ONSMQTT_RESOURCE_CLIENT, ONSMQTT_KIND_THROTTLED, 500, 403, ONSMQTT_EFFECT_NONE,
     code_20, message_20, cause_20, solution_20},
    {ONSMQTT_RESOURCE_DEVICE_CREDENTIAL, ONSMQTT_KIND_UNSUPPORTED, 404, 0, ONSMQTT_EFFECT_NONE,
     code_0, message_0, cause_0, solution_0},
    {ONSMQTT_RESOURCE_DEVICE_CREDENTIAL, ONSMQTT_KIND_THROTTLED, 400, 0, ONSMQTT_EFFECT_NONE,
     code_1, message_1, cause_1, solution_1},
    {ONSMQTT_RESOURCE_DEVICE_CREDENTIAL, ONSMQTT_KIND_CREDENTIALS_EXPIRED, 400, 0, ONSMQTT_EFFECT_NONE,
     code_2, message_2, cause_2, solution_2},
    {ONSMQTT_RESOURCE_DEVICE_CREDENTIAL, ONSMQTT_KIND_ALREADY_EXISTS, 400, 0, ONSMQTT_EFFECT_CREATE,
     code_25, message_25, cause_25, solution_25},
    {ONSMQTT_RESOURCE_DEVICE_CREDENTIAL, ONSMQTT_KIND_NOT_FOUND, 400, 0, ONSMQTT_EFFECT_DELETE,
     code_26, message_26, cause_26, solution_26},
    {ONSMQTT_RESOURCE_DEVICE_CREDENTIAL, ONSMQTT_KIND_QUOTA, 400, 0, ONSMQTT_EFFECT_NONE,
     code_27, message_27, cause_27, solution_27},
    {ONSMQTT_RESOURCE_DEVICE_CREDENTIAL, ONSMQTT_KIND_PERMISSION, 400, 0, ONSMQTT_EFFECT_NONE,
     code_9, message_9, cause_9, solution_9},
    {ONSMQTT_RESOURCE_DEVICE_CREDENTIAL, ONSMQTT_KIND_SERVER_FAULT, 500, 417, ONSMQTT_EFFECT_NONE,
     code_10, message_10, cause_10, solution_3},
    {ONSMQTT_RESOURCE_DEVICE_CREDENTIAL, ONSMQTT_KIND_INVALID_REQUEST, 400, 0, ONSMQTT_EFFECT_NONE,
     code_11, message_11, cause_11, solution_11},
    {ONSMQTT_RESOURCE_DEVICE_CREDENTIAL, ONSMQTT_KIND_INVALID_REQUEST, 400, 0, ONSMQTT_EFFECT_NONE,
     code_16, message_16, cause_16, solution_16},
    {ONSMQTT_RESOURCE_DEVICE_CREDENTIAL, ONSMQTT_KIND_PERMISSION, 400, 0, ONSMQTT_EFFECT_NONE,
     code_18, message_18, cause_18, solution_18},
    {ONSMQTT_RESOURCE_DEVICE_CREDENTIAL, ONSMQTT_KIND_THROTTLED, 500, 403, ONSMQTT_EFFECT_NONE,
     code_20, message_20, cause_20, solution_20},
    {ONSMQTT_RESOURCE_CA_CERTIFICATE, ONSMQTT_KIND_QUOTA, 500, 401, ONSMQTT_EFFECT_NONE,
     code_21, message_21, cause_21, solution_21},
    {ONSMQTT_RESOURCE_CA_CERTIFICATE, ONSMQTT_KIND_INVALID_REQUEST, 500, 401, ONSMQTT_EFFECT_NONE,
     code_22, message_22, cause_22, solution_22},
    {ONSMQTT_RESOURCE_CA_CERTIFICATE, ONSMQTT_KIND_NOT_FOUND, 500, 400, ONSMQTT_EFFECT_DELETE,
     code_28, message_28, cause_28, solution_28},
    {ONSMQTT_RESOURCE_CA_CERTIFICATE, ONSMQTT_KIND_SERVER_FAULT, 500, 401, ONSMQTT_EFFECT_NONE,
     code_30, message_30, cause_30, solution_30},
    {ONSMQTT_RESOURCE_CA_CERTIFICATE, ONSMQTT_KIND_PERMISSION, 400, 0, ONSMQTT_EFFECT_NONE,
     code_9, message_9, cause_9, solution_9},
    {ONSMQTT_RESOURCE_CA_CERTIFICATE, ONSMQTT_KIND_NOT_FOUND, 500, 400, ONSMQTT_EFFECT_NONE,
     code_31, message_31, cause_31, solution_31},
    {ONSMQTT_RESOURCE_CA_CERTIFICATE, ONSMQTT_KIND_PERMISSION, 500, 403, ONSMQTT_EFFECT_NONE,
     code_32, message_32, cause_32, solution_32},
    {ONSMQTT_RESOURCE_CA_CERTIFICATE, ONSMQTT_KIND_INVALID_REQUEST, 500, 400, ONSMQTT_EFFECT_NONE,
     code_17, message_17, cause_16, solution_17},
    {ONSMQTT_RESOURCE_CA_CERTIFICATE, ONSMQTT_KIND_INVALID_REQUEST, 500, 400, ONSMQTT_EFFECT_NONE,
     code_34, message_34, cause_34, solution_34},
    {ONSMQTT_RESOURCE_CA_CERTIFICATE, ONSMQTT_KIND_ALREADY_EXISTS, 500, 401, ONSMQTT_EFFECT_NONE,
     code_35, message_35, cause_35, solution_35},
    {ONSMQTT_RESOURCE_CA_CERTIFICATE, ONSMQTT_KIND_ALREADY_EXISTS, 500, 401, ONSMQTT_EFFECT_NONE,
     code_38, message_38, cause_38, solution_38},
    {ONSMQTT_RESOURCE_DEVICE_CERTIFICATE, ONSMQTT_KIND_NOT_FOUND, 500, 0, ONSMQTT_EFFECT_DELETE,
     code_29, message_29, cause_29, solution_29},
    {ONSMQTT_RESOURCE_DEVICE_CERTIFICATE, ONSMQTT_KIND_NOT_FOUND, 500, 400, ONSMQTT_EFFECT_NONE,
     code_31, message_31, cause_31, solution_31},
    {ONSMQTT_RESOURCE_DEVICE_CERTIFICATE, ONSMQTT_KIND_PERMISSION, 500, 403, ONSMQTT_EFFECT_NONE,
     code_32, message_32, cause_32, solution_32},
    {ONSMQTT_RESOURCE_DEVICE_CERTIFICATE, ONSMQTT_KIND_INVALID_REQUEST, 500, 400, ONSMQTT_EFFECT_NONE,
     code_17, message_17, cause_16, solution_17},
    {ONSMQTT_RESOURCE_CUSTOM_AUTH, ONSMQTT_KIND_UNSUPPORTED, 404, 0, ONSMQTT_EFFECT_NONE,
     code_0, message_0, cause_0, solution_0},
    {ONSMQTT_RESOURCE_CUSTOM_AUTH, ONSMQTT_KIND_QUOTA, 400, 0, ONSMQTT_EFFECT_NONE,
     code_23, message_23, cause_23, solution_23},
    {ONSMQTT_RESOURCE_CUSTOM_AUTH, ONSMQTT_KIND_PERMISSION, 400, 0, ONSMQTT_EFFECT_NONE,
     code_9, message_9, cause_9, solution_9},
    {ONSMQTT_RESOURCE_CUSTOM_AUTH, ONSMQTT_KIND_INVALID_REQUEST, 400, 0, ONSMQTT_EFFECT_NONE,
     code_11, message_11, cause_11, solution_11},
    {ONSMQTT_RESOURCE_TRACE, ONSMQTT_KIND_UNSUPPORTED, 404, 0, ONSMQTT_EFFECT_NONE,
     code_0, message_0, cause_0, solution_0},
    {ONSMQTT_RESOURCE_TRACE, ONSMQTT_KIND_THROTTLED, 500, 403, ONSMQTT_EFFECT_NONE,
     code_20, message_20, cause_20, solution_20},
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_ACCOUNT, 400, 0, ONSMQTT_EFFECT_NONE,
     code_92, message_92, cause_92, solution_92},
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_THROTTLED, 400, 0, ONSMQTT_EFFECT_NONE,
     code_58, message_58, cause_58, solution_58},
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_PERMISSION, 403, 0, ONSMQTT_EFFECT_NONE,
     code_84, message_84, cause_84, solution_84},
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_PERMISSION, 403, 0, ONSMQTT_EFFECT_NONE,
     code_85, message_85, cause_85, solution_85},
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_CREDENTIALS_INVALID, 403, 0, ONSMQTT_EFFECT_NONE,
     code_39, message_39, cause_39, solution_39},
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_PERMISSION, 403, 0, ONSMQTT_EFFECT_NONE,
     code_86, message_86, cause_86, solution_86},
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_PERMISSION, 403, 0, ONSMQTT_EFFECT_NONE,
     code_87, message_87, cause_87, solution_87},
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_ACCOUNT, 403, 0, ONSMQTT_EFFECT_NONE,
     code_93, message_93, cause_93, solution_93},
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_PERMISSION, 403, 0, ONSMQTT_EFFECT_NONE,
     code_88, message_88, cause_88, solution_88},
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_PERMISSION, 403, 0, ONSMQTT_EFFECT_NONE,
     code_89, message_84, cause_89, solution_89},
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_ACCOUNT, 403, 0, ONSMQTT_EFFECT_NONE,
     code_94, message_94, cause_94, solution_94},
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_INVALID_REQUEST, 400, 0, ONSMQTT_EFFECT_NONE,
     code_54, message_54, cause_54, solution_54},
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_CLOCK_SKEW, 400, 0, ONSMQTT_EFFECT_NONE,
     code_51, message_51, cause_51, solution_51},
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_ACCOUNT, 400, 0, ONSMQTT_EFFECT_NONE,
     code_95, message_95, cause_95, solution_95},
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_CREDENTIALS_INVALID, 400, 0, ONSMQTT_EFFECT_NONE,
     code_40, message_40, cause_40, solution_40},
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_ACCOUNT, 400, 0, ONSMQTT_EFFECT_NONE,
     code_96, message_96, cause_96, solution_96},
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_SERVER_FAULT, 500, 0, ONSMQTT_EFFECT_NONE,
     code_72, message_72, cause_72, solution_72},
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_SERVER_FAULT, 500, 0, ONSMQTT_EFFECT_NONE,
     code_73, message_73, cause_73, solution_73},
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_SERVER_FAULT, 500, 0, ONSMQTT_EFFECT_NONE,
     code_74, message_74, cause_74, solution_74},
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_INVALID_REQUEST, 400, 0, ONSMQTT_EFFECT_NONE,
     code_100, message_100, cause_100, solution_100},
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_CREDENTIALS_INVALID, 404, 0, ONSMQTT_EFFECT_NONE,
     code_41, message_41, cause_41, solution_41},
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_CREDENTIALS_INVALID, 400, 0, ONSMQTT_EFFECT_NONE,
     code_42, message_42, cause_42, solution_42},
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_CREDENTIALS_INVALID, 404, 0, ONSMQTT_EFFECT_NONE,
     code_43, message_43, cause_43, solution_43},
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_ACCOUNT, 403, 0, ONSMQTT_EFFECT_NONE,
     code_97, message_96, cause_97, solution_97},
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_ACCOUNT, 400, 0, ONSMQTT_EFFECT_NONE,
     code_98, message_98, cause_98, solution_98},
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_UNSUPPORTED, 403, 0, ONSMQTT_EFFECT_NONE,
     code_107, message_107, cause_107, solution_107},
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_UNSUPPORTED, 404, 0, ONSMQTT_EFFECT_NONE,
     code_108, message_108, cause_108, solution_108},
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_UNSUPPORTED, 404, 0, ONSMQTT_EFFECT_NONE,
     code_109, message_109, cause_109, solution_109},
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_INVALID_REQUEST, 400, 0, ONSMQTT_EFFECT_NONE,
     code_101, message_101, cause_101, solution_101},
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_UNSUPPORTED, 404, 0, ONSMQTT_EFFECT_NONE,
     code_110, message_110, cause_110, solution_110},
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_INVALID_REQUEST, 400, 0, ONSMQTT_EFFECT_NONE,
     code_102, message_102, cause_102, solution_102},
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_CREDENTIALS_EXPIRED, 400, 0, ONSMQTT_EFFECT_NONE,
     code_46, message_46, cause_46, solution_46},
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_CREDENTIALS_EXPIRED, 403, 0, ONSMQTT_EFFECT_NONE,
     code_47, message_47, cause_47, solution_47},
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_CREDENTIALS_EXPIRED, 400, 0, ONSMQTT_EFFECT_NONE,
     code_48, message_48, cause_48, solution_48},
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_CREDENTIALS_EXPIRED, 400, 0, ONSMQTT_EFFECT_NONE,
     code_49, message_49, cause_49, solution_49},
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_INVALID_REQUEST, 400, 0, ONSMQTT_EFFECT_NONE,
     code_44, message_44, cause_44, solution_44},
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_CLOCK_SKEW, 400, 0, ONSMQTT_EFFECT_NONE,
     code_52, message_52, cause_52, solution_52},
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_INVALID_REQUEST, 400, 0, ONSMQTT_EFFECT_NONE,
     code_53, message_53, cause_53, solution_53},
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_UNSUPPORTED, 400, 0, ONSMQTT_EFFECT_NONE,
     code_111, message_111, cause_111, solution_111},
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_BUSY, 403, 0, ONSMQTT_EFFECT_NONE,
     code_55, message_55, cause_55, solution_55},
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_INVALID_REQUEST, 400, 0, ONSMQTT_EFFECT_NONE,
     code_103, message_103, cause_103, solution_103},
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_INVALID_REQUEST, 400, 0, ONSMQTT_EFFECT_NONE,
     code_104, message_104, cause_104, solution_104},
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_CREDENTIALS_EXPIRED, 400, 0, ONSMQTT_EFFECT_NONE,
     code_50, message_50, cause_50, solution_50},
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_PERMISSION, 403, 0, ONSMQTT_EFFECT_NONE,
     code_90, message_90, cause_90, solution_90},
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_PERMISSION, 403, 0, ONSMQTT_EFFECT_NONE,
     code_91, message_91, cause_91, solution_91},
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_UNSUPPORTED, 400, 0, ONSMQTT_EFFECT_NONE,
     code_112, message_112, cause_112, solution_112},
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_THROTTLED, 0, 0, ONSMQTT_EFFECT_NONE,
     code_59, message_59, cause_59, solution_59},
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_BUSY, 409, 0, ONSMQTT_EFFECT_NONE,
     code_56, message_56, cause_56, solution_56},
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_QUOTA, 403, 0, ONSMQTT_EFFECT_NONE,
     code_60, message_60, cause_60, solution_60},
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_QUOTA, 400, 0, ONSMQTT_EFFECT_NONE,
     code_61, message_61, cause_61, solution_61},
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_ACCOUNT, 403, 0, ONSMQTT_EFFECT_NONE,
     code_99, message_99, cause_99, solution_99},
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_SERVER_FAULT, 504, 0, ONSMQTT_EFFECT_NONE,
     code_75, message_75, cause_75, solution_75},
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_SERVER_FAULT, 403, 0, ONSMQTT_EFFECT_NONE,
     code_76, message_76, cause_76, solution_76},
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_SERVER_FAULT, 503, 0, ONSMQTT_EFFECT_NONE,
     code_77, message_77, cause_77, solution_77},
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_SERVER_FAULT, 503, 0, ONSMQTT_EFFECT_NONE,
     code_78, message_78, cause_78, solution_78},
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_SERVER_FAULT, 503, 0, ONSMQTT_EFFECT_NONE,
     code_79, message_79, cause_79, solution_79},
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_CREDENTIALS_INVALID, 400, 0, ONSMQTT_EFFECT_NONE,
     code_45, message_45, cause_45, solution_45},
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_NONCE_USED, 400, 0, ONSMQTT_EFFECT_NONE,
     code_57, message_57, cause_57, solution_57},
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_SERVER_FAULT, 400, 0, ONSMQTT_EFFECT_NONE,
     code_80, message_80, cause_80, solution_80},
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_SERVER_FAULT, 500, 0, ONSMQTT_EFFECT_NONE,
     code_81, message_81, cause_81, solution_81},
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_THROTTLED, 400, 0, ONSMQTT_EFFECT_NONE,
     code_62, message_62, cause_62, solution_62},
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_THROTTLED, 400, 0, ONSMQTT_EFFECT_NONE,
     code_63, message_63, cause_63, solution_63},
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_QUOTA, 429, 0, ONSMQTT_EFFECT_NONE,
     code_64, message_64, cause_64, solution_64},
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_THROTTLED, 400, 0, ONSMQTT_EFFECT_NONE,
     code_65, message_65, cause_65, solution_65},
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_THROTTLED, 400, 0, ONSMQTT_EFFECT_NONE,
     code_66, message_66, cause_66, solution_66},
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_QUOTA, 429, 0, ONSMQTT_EFFECT_NONE,
     code_67, message_67, cause_67, solution_67},
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_QUOTA, 429, 0, ONSMQTT_EFFECT_NONE,
     code_68, message_68, cause_68, solution_68},
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_THROTTLED, 400, 0, ONSMQTT_EFFECT_NONE,
     code_69, message_69, cause_69, solution_69},
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_THROTTLED, 400, 0, ONSMQTT_EFFECT_NONE,
     code_70, message_70, cause_70, solution_70},
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_SERVER_FAULT, 408, 0, ONSMQTT_EFFECT_NONE,
     code_82, message_82, cause_82, solution_82},
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_THROTTLED, 429, 0, ONSMQTT_EFFECT_NONE,
     code_71, message_71, cause_71, solution_71},
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_SERVER_FAULT, 500, 0, ONSMQTT_EFFECT_NONE,
     code_83, message_83, cause_83, solution_83},
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_INVALID_REQUEST, 400, 0, ONSMQTT_EFFECT_NONE,
     code_105, message_105, cause_105, solution_105},
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_UNSUPPORTED, 400, 0, ONSMQTT_EFFECT_NONE,
     code_113, message_113, cause_113, solution_113},
    {ONSMQTT_RESOURCE_GATEWAY, ONSMQTT_KIND_INVALID_REQUEST, 400, 0, ONSMQTT_EFFECT_NONE,
     code_106, message_106, cause_106, solution_106},
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

static const struct onsmqtt_code codes[] = {
    {code_101, {115, 115, 115, 115, 115, 115, 115, 115, 115, 115, 115, 115, 115, 115}, 0, 16},
    {code_24, {12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12, 12}, 0, 18},
    {NULL, {0}, 0, 0},
    {code_36, {9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9}, 0, 19},
    {NULL, {0}, 0, 0},
    {code_60, {135, 135, 135, 135, 135, 135, 135, 135, 135, 135, 135, 135, 135, 135}, 0, 13},
    {code_52, {123, 123, 123, 123, 123, 123, 123, 123, 123, 123, 123, 123, 123, 123}, 0, 24},
    {code_111, {125, 125, 125, 125, 125, 125, 125, 125, 125, 125, 125, 125, 125, 125}, 0, 14},
    {code_78, {141, 141, 141, 141, 141, 141, 141, 141, 141, 141, 141, 141, 141, 141}, 0, 21},
    {code_81, {146, 146, 146, 146, 146, 146, 146, 146, 146, 146, 146, 146, 146, 146}, 0, 11},
    {code_104, {128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 128}, 0, 16},
    {code_70, {155, 155, 155, 155, 155, 155, 155, 155, 155, 155, 155, 155, 155, 155}, 0, 15},
    {NULL, {0}, 0, 0},
    {code_76, {139, 139, 139, 139, 139, 139, 139, 139, 139, 139, 139, 139, 139, 139}, 0, 10},
    {code_110, {116, 116, 116, 116, 116, 116, 116, 116, 116, 116, 116, 116, 116, 116}, 0, 23},
    {code_72, {103, 103, 103, 103, 103, 103, 103, 103, 103, 103, 103, 103, 103, 103}, 55, 16},
    {NULL, {0}, 0, 0},
    {code_88, {95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95, 95}, 0, 17},
    {code_113, {160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160, 160}, 0, 20},
    {code_94, {97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97, 97}, 0, 26},
    {code_85, {90, 90, 90, 90, 90, 90, 90, 90, 90, 90, 90, 90, 90, 90}, 0, 12},
    {code_87, {93, 93, 93, 93, 93, 93, 93, 93, 93, 93, 93, 93, 93, 93}, 0, 13},
    {code_7, {14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14, 14}, 0, 30},
    {code_74, {105, 105, 105, 105, 105, 105, 105, 105, 105, 105, 105, 105, 105, 105}, 0, 19},
    {code_29, {77, 77, 77, 77, 77, 77, 77, 77, 77, 77, 77, 77, 77, 77}, 0, 19},
    {code_23, {82, 82, 82, 82, 82, 82, 82, 82, 82, 82, 82, 82, 82, 82}, 0, 24},
    {code_59, {133, 133, 133, 133, 133, 133, 133, 133, 133, 133, 133, 133, 133, 133}, 0, 23},
    {code_5, {21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21, 21}, 0, 21},
    {code_44, {122, 122, 122, 122, 122, 122, 122, 122, 122, 122, 122, 122, 122, 122}, 0, 22},
    {code_26, {58, 58, 58, 58, 58, 58, 58, 58, 58, 58, 58, 58, 58, 58}, 0, 24},
    {code_40, {101, 101, 101, 101, 101, 101, 101, 101, 101, 101, 101, 101, 101, 101}, 0, 19},
    {code_71, {157, 157, 157, 157, 157, 157, 157, 157, 157, 157, 157, 157, 157, 157}, 0, 15},
    {NULL, {0}, 0, 0},
    {code_37, {44, 44, 44, 44, 44, 44, 44, 44, 44, 44, 44, 44, 44, 44}, 0, 17},
    {NULL, {0}, 0, 0},
    {code_53, {124, 124, 124, 124, 124, 124, 124, 124, 124, 124, 124, 124, 124, 124}, 0, 23},
    {code_45, {143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143, 143}, 0, 21},
    {code_12, {32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32, 32}, 0, 13},
    {NULL, {0}, 0, 0},
    {code_66, {151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151, 151}, 0, 26},
    {code_2, {2, 2, 2, 2, 2, 38, 47, 56, 2, 2, 2, 2, 2, 2}, 0, 22},
    {code_92, {87, 87, 87, 87, 87, 87, 87, 87, 87, 87, 87, 87, 87, 87}, 0, 17},
    {code_42, {108, 108, 108, 108, 108, 108, 108, 108, 108, 108, 108, 108, 108, 108}, 0, 27},
    {code_77, {140, 140, 140, 140, 140, 140, 140, 140, 140, 140, 140, 140, 140, 140}, 0, 18},
    {code_31, {71, 71, 71, 71, 71, 71, 71, 71, 71, 78, 71, 71, 71, 71}, 0, 20},
    {code_27, {59, 59, 59, 59, 59, 59, 59, 59, 59, 59, 59, 59, 59, 59}, 0, 25},
    {code_97, {110, 110, 110, 110, 110, 110, 110, 110, 110, 110, 110, 110, 110, 110}, 0, 37},
    {code_14, {24, 24, 24, 24, 24, 24, 24, 24, 24, 24, 24, 24, 24, 24}, 0, 14},
    {code_57, {144, 144, 144, 144, 144, 144, 144, 144, 144, 144, 144, 144, 144, 144}, 0, 18},
    {code_79, {142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142, 142}, 0, 36},
    {code_107, {112, 112, 112, 112, 112, 112, 112, 112, 112, 112, 112, 112, 112, 112}, 0, 13},
    {code_20, {10, 10, 10, 10, 10, 45, 53, 65, 10, 10, 10, 86, 10, 10}, 0, 14},
    {code_30, {69, 69, 69, 69, 69, 69, 69, 69, 69, 69, 69, 69, 69, 69}, 0, 13},
    {code_22, {67, 67, 67, 67, 67, 67, 67, 67, 67, 67, 67, 67, 67, 67}, 0, 23},
    {code_100, {106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106, 106}, 0, 9},
    {code_106, {161, 161, 161, 161, 161, 161, 161, 161, 161, 161, 161, 161, 161, 161}, 0, 20},
    {code_58, {88, 88, 88, 88, 88, 88, 88, 88, 88, 88, 88, 88, 88, 88}, 0, 11},
    {code_82, {156, 156, 156, 156, 156, 156, 156, 156, 156, 156, 156, 156, 156, 156}, 0, 7},
    {code_64, {149, 149, 149, 149, 149, 149, 149, 149, 149, 149, 149, 149, 149, 149}, 0, 26},
    {code_41, {107, 107, 107, 107, 107, 107, 107, 107, 107, 107, 107, 107, 107, 107}, 0, 18},
    {code_86, {92, 92, 92, 92, 92, 92, 92, 92, 92, 92, 92, 92, 92, 92}, 0, 23},
    {code_96, {102, 102, 102, 102, 102, 102, 102, 102, 102, 102, 102, 102, 102, 102}, 0, 19},
    {code_16, {6, 6, 6, 6, 6, 42, 51, 63, 6, 6, 6, 6, 6, 6}, 0, 20},
    {code_103, {127, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127, 127}, 0, 9},
    {code_6, {13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13}, 0, 21},
    {code_62, {147, 147, 147, 147, 147, 147, 147, 147, 147, 147, 147, 147, 147, 147}, 0, 10},
    {code_69, {154, 154, 154, 154, 154, 154, 154, 154, 154, 154, 154, 154, 154, 154}, 0, 17},
    {code_32, {72, 72, 72, 72, 72, 72, 72, 72, 72, 79, 72, 72, 72, 72}, 0, 19},
    {code_61, {136, 136, 136, 136, 136, 136, 136, 136, 136, 136, 136, 136, 136, 136}, 0, 16},
    {code_93, {94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94, 94}, 0, 21},
    {code_28, {68, 68, 68, 68, 68, 68, 68, 68, 68, 68, 68, 68, 68, 68}, 0, 15},
    {code_19, {20, 20, 20, 28, 36, 20, 20, 20, 20, 20, 20, 20, 20, 20}, 0, 29},
    {code_99, {137, 137, 137, 137, 137, 137, 137, 137, 137, 137, 137, 137, 137, 137}, 0, 27},
    {code_47, {119, 119, 119, 119, 119, 119, 119, 119, 119, 119, 119, 119, 119, 119}, 0, 28},
    {code_25, {57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57, 57}, 0, 21},
    {code_49, {121, 121, 121, 121, 121, 121, 121, 121, 121, 121, 121, 121, 121, 121}, 0, 42},
    {code_1, {1, 1, 1, 1, 1, 1, 1, 55, 1, 1, 1, 1, 1, 1}, 0, 18},
    {code_11, {5, 5, 5, 5, 5, 41, 50, 62, 5, 5, 84, 5, 5, 5}, 16, 19},
    {code_83, {158, 158, 158, 158, 158, 158, 158, 158, 158, 158, 158, 158, 158, 158}, 0, 12},
    {code_3, {11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11}, 0, 18},
    {code_10, {4, 4, 17, 4, 4, 40, 49, 61, 4, 4, 4, 4, 4, 4}, 0, 13},
    {code_38, {76, 76, 76, 76, 76, 76, 76, 76, 76, 76, 76, 76, 76, 76}, 0, 11},
    {code_55, {126, 126, 126, 126, 126, 126, 126, 126, 126, 126, 126, 126, 126, 126}, 0, 19},
    {code_43, {109, 109, 109, 109, 109, 109, 109, 109, 109, 109, 109, 109, 109, 109}, 0, 27},
    {code_21, {66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66, 66}, 0, 11},
    {code_91, {131, 131, 131, 131, 131, 131, 131, 131, 131, 131, 131, 131, 131, 131}, 0, 15},
    {code_109, {114, 114, 114, 114, 114, 114, 114, 114, 114, 114, 114, 114, 114, 114}, 0, 19},
    {code_80, {145, 145, 145, 145, 145, 145, 145, 145, 145, 145, 145, 145, 145, 145}, 0, 10},
    {code_39, {91, 91, 91, 91, 91, 91, 91, 91, 91, 91, 91, 91, 91, 91}, 0, 27},
    {code_67, {152, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152, 152}, 0, 19},
    {code_33, {8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8}, 0, 18},
    {code_95, {100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100}, 0, 6},
    {code_84, {89, 89, 89, 89, 89, 89, 89, 89, 89, 89, 89, 89, 89, 89}, 0, 9},
    {NULL, {0}, 0, 0},
    {code_51, {99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99}, 0, 16},
    {code_75, {138, 138, 138, 138, 138, 138, 138, 138, 138, 138, 138, 138, 138, 138}, 0, 14},
    {code_68, {153, 153, 153, 153, 153, 153, 153, 153, 153, 153, 153, 153, 153, 153}, 0, 19},
    {code_15, {25, 25, 25, 25, 25, 25, 25, 25, 25, 25, 25, 25, 25, 25}, 0, 20},
    {code_65, {150, 150, 150, 150, 150, 150, 150, 150, 150, 150, 150, 150, 150, 150}, 0, 14},
    {code_35, {75, 75, 75, 75, 75, 75, 75, 75, 75, 75, 75, 75, 75, 75}, 0, 16},
    {code_8, {15, 15, 15, 22, 30, 15, 15, 15, 15, 15, 15, 15, 15, 15}, 0, 16},
    {NULL, {0}, 0, 0},
    {code_18, {7, 7, 19, 27, 35, 43, 52, 64, 7, 7, 7, 7, 7, 7}, 0, 21},
    {NULL, {0}, 0, 0},
    {code_63, {148, 148, 148, 148, 148, 148, 148, 148, 148, 148, 148, 148, 148, 148}, 0, 13},
    {code_89, {96, 96, 96, 96, 96, 96, 96, 96, 96, 96, 96, 96, 96, 96}, 0, 22},
    {code_73, {104, 104, 104, 104, 104, 104, 104, 104, 104, 104, 104, 104, 104, 104}, 0, 15},
    {code_90, {130, 130, 130, 130, 130, 130, 130, 130, 130, 130, 130, 130, 130, 130}, 0, 12},
    {code_34, {74, 74, 74, 74, 74, 74, 74, 74, 74, 74, 74, 74, 74, 74}, 0, 17},
    {code_102, {117, 117, 117, 117, 117, 117, 117, 117, 117, 117, 117, 117, 117, 117}, 0, 23},
    {NULL, {0}, 0, 0},
    {NULL, {0}, 0, 0},
    {NULL, {0}, 0, 0},
    {code_54, {98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98, 98}, 0, 27},
    {code_56, {134, 134, 134, 134, 134, 134, 134, 134, 134, 134, 134, 134, 134, 134}, 0, 17},
    {code_9, {3, 3, 16, 23, 31, 39, 48, 60, 70, 3, 83, 3, 3, 3}, 0, 29},
    {code_13, {33, 33, 33, 33, 33, 33, 33, 33, 33, 33, 33, 33, 33, 33}, 0, 19},
    {code_46, {118, 118, 118, 118, 118, 118, 118, 118, 118, 118, 118, 118, 118, 118}, 78, 23},
    {code_0, {0, 0, 0, 0, 0, 37, 46, 54, 0, 0, 81, 85, 0, 0}, 0, 13},
    {code_17, {18, 18, 18, 26, 34, 18, 18, 18, 73, 80, 18, 18, 18, 18}, 0, 25},
    {code_108, {113, 113, 113, 113, 113, 113, 113, 113, 113, 113, 113, 113, 113, 113}, 0, 22},
    {NULL, {0}, 0, 0},
    {code_98, {111, 111, 111, 111, 111, 111, 111, 111, 111, 111, 111, 111, 111, 111}, 0, 39},
    {code_105, {159, 159, 159, 159, 159, 159, 159, 159, 159, 159, 159, 159, 159, 159}, 0, 21},
    {code_112, {132, 132, 132, 132, 132, 132, 132, 132, 132, 132, 132, 132, 132, 132}, 0, 13},
    {code_48, {120, 120, 120, 120, 120, 120, 120, 120, 120, 120, 120, 120, 120, 120}, 0, 30},
    {code_50, {129, 129, 129, 129, 129, 129, 129, 129, 129, 129, 129, 129, 129, 129}, 0, 20},
    {code_4, {29, 29, 29, 29, 29, 29, 29, 29, 29, 29, 29, 29, 29, 29}, 0, 20},
};

static const uint16_t displacements[] = {
    3, 0, 0, 0, 0, 1, 0, 3, 0, 0, 5, 9, 2, 0, 3, 5,
    3, 0, 5, 0, 5, 0, 1, 2, 0, 0, 0, 0, 0, 1, 3, 3,
    3, 7, 1, 9, 0, 8, 4, 11, 0, 0, 2, 6, 0, 2, 35, 12,
    2, 0, 5, 0, 0, 1, 0, 25, 18, 3, 0, 2, 18, 0, 6, 1,
};

const struct onsmqtt_catalog onsmqtt_catalog = {
    .date = "2026-11-24",
    .rows = rows,
    .operations = operations,
    .codes = codes,
    .displacements = displacements,
    .multipliers = {0x0C73AA0D9A415DFBU, 0x18E9107AB99B8B6FU, 0xE9BCD26890F095A5U, 0x329CB23CE0F7AA51U},
    .slot_mask = 127,
    .bucket_mask = 63,
    .row_count = 162,
    .operation_count = 50,
    .patterns = {0, 0, 0, 0, 0, 0, 21, 0, 0, 118, 0, 0, 0, 64, 86, 0, 0, 69, 0, 9, 105, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0},
};
