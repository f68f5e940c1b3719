using System.Text.Json.Serialization;

namespace FloraSandbox.Contract;

/// <summary>What the API calls <c>uploaded_via</c>.</summary>
internal enum AssetOrigin
{
    [JsonStringEnumMemberName("url")]
    Url,

    [JsonStringEnumMemberName("signed_url")]
    SignedUrl,
}
