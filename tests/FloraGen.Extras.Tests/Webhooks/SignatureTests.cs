using System.Text;
using ExtrasTests.Support;
using Flora;

namespace ExtrasTests.Webhooks;

public sealed class SignatureTests
{
    private readonly FloraWebhooks _webhooks = Of(SignedWebhook.Secret);

    /// <summary>Made with <c>printf '1767323045.%s' … | openssl dgst -sha256 -hmac whsec_…</c>; FLORA's TypeScript client takes the first as well.</summary>
    [Theory]
    [InlineData("""{"id":"whd_1","type":"run.completed"}""", "2ea8d99489dd73d99bcc9d8de5b8b7b592271fb8e7ff90523e44cbf68f5df4df")]
    [InlineData("", "50b6748433dadd9431c02536ce7cb95172e47456efddcfdde4190eefb9f0ba27")]
    [InlineData("""{"name":"Gänseblümchen 🌼"}""", "34cdab16d9fb66cec5abf7fc712c0d509a21bf5a4764d49ce513856cbd6785a2")]
    public void KnownSignaturesAreTaken(string body, string signature)
        => _webhooks.Verify(Encoding.UTF8.GetBytes(body), $"t=1767323045,v1={signature}");

    [Fact]
    public void BytesThatAreNoTextAreSignedAsTheyAre()
    {
        byte[] bytes = [.. Enumerable.Range(0, 256).Select(static value => (byte)value)];

        _webhooks.Verify(bytes, "t=1767323045,v1=0d0e0e1d2ca04f5beada01d7c4820157dd3454c8b0f5229a65da52d64cb88ef6");
    }

    [Fact]
    public void EveryChangedBitOfTheBodyIsRefused()
    {
        string header = SignedWebhook.Header();
        for (int bit = 0; bit < SignedWebhook.Body.Length * 8; bit++)
        {
            byte[] changed = [.. SignedWebhook.Body];
            changed[bit / 8] ^= (byte)(1 << (bit % 8));
            Assert.Equal(FloraWebhookProblem.WrongSignature, Refusal(_webhooks, changed, header));
        }
    }

    [Fact]
    public void EveryChangedBitOfTheSignatureIsRefused()
    {
        string signature = SignedWebhook.Signature();
        for (int bit = 0; bit < signature.Length * 8; bit++)
        {
            char[] changed = signature.ToCharArray();
            changed[bit / 8] ^= (char)(1 << (bit % 8));
            Assert.NotNull(Refusal(_webhooks, SignedWebhook.Body, $"t={SignedWebhook.Time},v1={new string(changed)}"));
        }
    }

    [Fact]
    public void TimeIsSignedAsWell()
        => Assert.Equal(FloraWebhookProblem.WrongSignature, Refusal(_webhooks, SignedWebhook.Body, $"t={SignedWebhook.Time + 1},v1={SignedWebhook.Signature()}"));

    [Fact]
    public void BodyThatIsCutOrLongerIsRefused()
    {
        Assert.Equal(FloraWebhookProblem.WrongSignature, Refusal(_webhooks, SignedWebhook.Body[..^1], SignedWebhook.Header()));
        Assert.Equal(FloraWebhookProblem.WrongSignature, Refusal(_webhooks, [.. SignedWebhook.Body, (byte)'\n'], SignedWebhook.Header()));
    }

    [Fact]
    public void SignatureThatIsCutOrLongerIsRefused()
    {
        Assert.Equal(FloraWebhookProblem.WrongSignature, Refusal(_webhooks, SignedWebhook.Body, SignedWebhook.Header()[..^1]));
        Assert.Equal(FloraWebhookProblem.WrongSignature, Refusal(_webhooks, SignedWebhook.Body, SignedWebhook.Header() + "0"));
    }

    [Theory]
    [InlineData("whsec_another")]
    [InlineData("dGhlIHNlY3JldCBnYXJkZW4")]
    public void AnotherSecretIsRefused(string secret)
        => Assert.Equal(FloraWebhookProblem.WrongSignature, Refusal(_webhooks, SignedWebhook.Body, SignedWebhook.Header(secret)));

    [Fact]
    public void AnyOfTheSecretsWillDo()
    {
        FloraWebhooks rotating = Of("whsec_new", SignedWebhook.Secret);

        rotating.Verify(SignedWebhook.Body, SignedWebhook.Header("whsec_new"));
        rotating.Verify(SignedWebhook.Body, SignedWebhook.Header());
        Assert.Equal(FloraWebhookProblem.WrongSignature, Refusal(rotating, SignedWebhook.Body, SignedWebhook.Header("whsec_older")));
    }

    [Theory]
    [InlineData("t={0},v1={2},v1={1}")]
    [InlineData("t={0},v1={1},v1={2}")]
    [InlineData("v1={1},t={0}")]
    [InlineData(" t = {0} , v1 = {1} ")]
    [InlineData("t={0},v0=abc,v1=short,v1={1},v2=def,nonsense")]
    public void AnyOfTheSignaturesWillDo(string header)
        => _webhooks.Verify(SignedWebhook.Body, string.Format(null, header, SignedWebhook.Time, SignedWebhook.Signature(), SignedWebhook.Signature("whsec_new")));

    [Theory]
    [InlineData(null, FloraWebhookProblem.MissingHeader)]
    [InlineData("", FloraWebhookProblem.MissingHeader)]
    [InlineData("  ", FloraWebhookProblem.MissingHeader)]
    [InlineData("nonsense", FloraWebhookProblem.MalformedTime)]
    [InlineData(",=,==,", FloraWebhookProblem.MalformedTime)]
    [InlineData("v1={0}", FloraWebhookProblem.MalformedTime)]
    [InlineData("t=,v1={0}", FloraWebhookProblem.MalformedTime)]
    [InlineData("t=now,v1={0}", FloraWebhookProblem.MalformedTime)]
    [InlineData("t=-1767323045,v1={0}", FloraWebhookProblem.MalformedTime)]
    [InlineData("t=+1767323045,v1={0}", FloraWebhookProblem.MalformedTime)]
    [InlineData("t=1767323045.0,v1={0}", FloraWebhookProblem.MalformedTime)]
    [InlineData("t=1.767323045e9,v1={0}", FloraWebhookProblem.MalformedTime)]
    [InlineData("t=0x69573665,v1={0}", FloraWebhookProblem.MalformedTime)]
    [InlineData("t=١٧٦٧٣٢٣٠٤٥,v1={0}", FloraWebhookProblem.MalformedTime)]
    [InlineData("t=99999999999999999999,v1={0}", FloraWebhookProblem.MalformedTime)]
    [InlineData("t=1767323045,t=1767323045,v1={0}", FloraWebhookProblem.MalformedTime)]
    [InlineData("T=1767323045,v1={0}", FloraWebhookProblem.MalformedTime)]
    [InlineData("t=1767323045", FloraWebhookProblem.MissingSignature)]
    [InlineData("t=1767323045,v1=", FloraWebhookProblem.MissingSignature)]
    [InlineData("t=1767323045,v0={0}", FloraWebhookProblem.MissingSignature)]
    [InlineData("t=1767323045,V1={0}", FloraWebhookProblem.MissingSignature)]
    [InlineData("t=01767323045,v1={0}", FloraWebhookProblem.WrongSignature)]
    public void HeaderOfAnotherFormIsRefused(string? header, FloraWebhookProblem problem)
        => Assert.Equal(problem, Refusal(_webhooks, SignedWebhook.Body, header?.Replace("{0}", SignedWebhook.Signature(), StringComparison.Ordinal)));

    [Fact]
    public void LettersBeyondAsciiAreNoHexDigits()
        => Assert.Equal(FloraWebhookProblem.WrongSignature, Refusal(_webhooks, SignedWebhook.Body, $"t={SignedWebhook.Time},v1={new string('０', 64)}"));

    [Fact]
    public void SecretThatAnybodyKnowsIsNone()
    {
        Assert.Throws<ArgumentException>(() => new FloraWebhooks());
        Assert.Throws<ArgumentException>(() => new FloraWebhooks(""));
        Assert.Throws<ArgumentException>(() => new FloraWebhooks(SignedWebhook.Secret, " "));
        Assert.Throws<ArgumentNullException>(() => new FloraWebhooks(null!));
    }

    [Fact]
    public void RefusalTellsNoSecret()
    {
        FloraWebhookException error = Assert.Throws<FloraWebhookException>(() => _webhooks.Verify(SignedWebhook.Body, SignedWebhook.Header("whsec_another")));

        Assert.DoesNotContain("whsec_", error.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(SignedWebhook.Signature(), error.ToString(), StringComparison.Ordinal);
    }

    private static FloraWebhooks Of(params string[] secrets)
        => new(secrets) { TimeProvider = new FixedClock(DateTimeOffset.FromUnixTimeSeconds(SignedWebhook.Time)) };

    private static FloraWebhookProblem? Refusal(FloraWebhooks webhooks, byte[] body, string? header)
        => Assert.Throws<FloraWebhookException>(() => webhooks.Verify(body, header)).Problem;
}
