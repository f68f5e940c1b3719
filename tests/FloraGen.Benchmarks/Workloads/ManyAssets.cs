using System.Text;

namespace FloraGen.Benchmarks.Workloads;

/// <summary>One long method: all that is known of an asset is carried on while the next ones are looked at.</summary>
internal static class ManyAssets
{
    public static string Of(int assets)
    {
        StringBuilder code = new("""
            using System; using System.Threading.Tasks; using Flora;
            namespace App;

            public class Album : Screen
            {
                public async Task ShowAsync(string[] ids)
                {
                    bool all = true;

            """);
        for (int asset = 0; asset < assets; asset++)
        {
            _ = code.Append($"AssetRetrieveResponse asset{asset} = await Assets.RetrieveAsync(ids[{asset}]);\n").Append(Guarded(asset));
        }

        // The one mistake, in the last line: who warns of it got to the end.
        return code.Append("""
                    Show(all ? "all" : "some");
                    Show((await Assets.RetrieveAsync("last")).Url!);
                }
            }
            """).ToString();
    }

    private static string Guarded(int asset) => (asset % 5) switch
    {
        0 => $$"""
            bool isReady{{asset}} = asset{{asset}}.Status == AssetStatus.Ready;
            if (!isReady{{asset}}) { Log("not ready"); return; }
            Show(asset{{asset}}.Url!);

            """,
        1 => $$"""
            if (asset{{asset}}.Status == AssetStatus.Ready) { Show(asset{{asset}}.Url!); } else { Log("not ready"); all = false; }

            """,
        _ => $$"""
            if (asset{{asset}}.Status != AssetStatus.Ready) { throw new InvalidOperationException(asset{{asset}}.FailureMessage); }
            Show(asset{{asset}}.Url!);

            """,
    };
}
