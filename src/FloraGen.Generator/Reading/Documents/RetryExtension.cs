using FloraGen.Diagnostics;
using FloraGen.Model;
using FloraGen.Reading.Text;

namespace FloraGen.Reading.Documents;

/// <summary><c>x-floragen-retry</c> at the root: error codes that settle a call although their status looks passing.</summary>
internal static class RetryExtension
{
    private const string Key = "x-floragen-retry";

    public static EquatableArray<string> FinalErrorCodes(ReadingContext context)
    {
        if (context.Root[Key] is not { } node)
        {
            return default;
        }

        if ((node as SpecMapping)?["finalErrorCodes"] is SpecSequence codes)
        {
            return codes.Items.OfType<SpecScalar>().Select(static code => code.Text).ToEquatableArray();
        }

        context.Report(SpecificationDiagnostics.WrongExtension, node, Key, "it needs a list 'finalErrorCodes'");
        return default;
    }
}
