namespace FloraGen.CodeFixes.Switches;

/// <summary>FLORA1002: names the failure before the catch-all.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class OnlyCatchAllCodeFix() : StatusCodeFix("FLORA1002")
{
    private protected override IEnumerable<FixOffer> Offers(FixRequest request)
        => FailureArm.Throwing(request, $"Throw on {string.Join(" and ", request.Failures)} before the catch-all");
}
