using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace Reliability.Support;

/// <summary>Certificates of servers, right and wrong. They are made anew with each run.</summary>
internal static class TestCertificates
{
    /// <summary>A host that no name server knows: only a proxy leads there.</summary>
    public const string Host = "flora.example";

    private static readonly DateTimeOffset s_now = DateTimeOffset.UtcNow;
    private static readonly X509Certificate2 s_root = CreateRoot();

    /// <summary>For this machine's own addresses and for <see cref="Host"/>.</summary>
    public static X509Certificate2 Right { get; } = Create(Host, s_now.AddDays(-1), s_now.AddDays(1));

    public static X509Certificate2 OfAnotherHost { get; } = Create("other.example", s_now.AddDays(-1), s_now.AddDays(1));

    public static X509Certificate2 Expired { get; } = Create(Host, s_now.AddDays(-2), s_now.AddDays(-1));

    public static X509Certificate2 NotYetValid { get; } = Create(Host, s_now.AddDays(1), s_now.AddDays(2));

    /// <summary>Signed by itself.</summary>
    public static X509Certificate2 Untrusted { get; } = CreateUntrusted();

    /// <summary>Connections that follow no redirects, as a client's own do, and trust the right certificates.</summary>
    public static SocketsHttpHandler CreateHandler()
    {
        SocketsHttpHandler handler = new() { AllowAutoRedirect = false, UseCookies = false, UseProxy = false };
        handler.SslOptions.CertificateChainPolicy = new X509ChainPolicy
        {
            TrustMode = X509ChainTrustMode.CustomRootTrust,
            RevocationMode = X509RevocationMode.NoCheck,
        };
        _ = handler.SslOptions.CertificateChainPolicy.CustomTrustStore.Add(s_root);
        return handler;
    }

    private static X509Certificate2 CreateRoot()
    {
        using ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        CertificateRequest request = new("CN=FloraGen tests", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, hasPathLengthConstraint: false, 0, critical: true));
        return Loaded(request.CreateSelfSigned(s_now.AddDays(-10), s_now.AddDays(10)));
    }

    private static X509Certificate2 CreateUntrusted()
    {
        using ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        return Loaded(RequestFor(Host, key).CreateSelfSigned(s_now.AddDays(-1), s_now.AddDays(1)));
    }

    private static X509Certificate2 Create(string host, DateTimeOffset from, DateTimeOffset to)
    {
        using ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        using X509Certificate2 certificate = RequestFor(host, key).Create(s_root, from, to, RandomNumberGenerator.GetBytes(8));
        return Loaded(certificate.CopyWithPrivateKey(key));
    }

    private static CertificateRequest RequestFor(string host, ECDsa key)
    {
        CertificateRequest request = new($"CN={host}", key, HashAlgorithmName.SHA256);
        SubjectAlternativeNameBuilder names = new();
        names.AddDnsName(host);
        if (host == Host)
        {
            names.AddIpAddress(IPAddress.Loopback);
            names.AddIpAddress(IPAddress.IPv6Loopback);
        }

        request.CertificateExtensions.Add(names.Build());
        return request;
    }

    /// <summary>Not every system serves a key that was never in a file.</summary>
    private static X509Certificate2 Loaded(X509Certificate2 certificate)
    {
        using (certificate)
        {
            return X509CertificateLoader.LoadPkcs12(certificate.Export(X509ContentType.Pfx), null);
        }
    }
}
