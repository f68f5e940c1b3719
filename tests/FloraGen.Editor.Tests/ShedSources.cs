namespace FloraGen.Editor.Tests;

/// <summary>What the user has written so far. A comment behind a dot is where he is typing.</summary>
internal static class ShedSources
{
    public const string Program = """
        using Microsoft.Extensions.DependencyInjection;
        using Shed.Flora;

        using FloraClient client = new(new FloraClientOptions { ApiKey = "key" });
        AssetRetrieveResponse asset = await client.Assets.RetrieveAsync("asset_1");
        Console.WriteLine(asset.Url!.Length);

        static class Typing
        {
            static void Client(FloraClient client, IFloraClient any, FloraClientOptions options, AssetsClient assets)
            {
                client./*client*/;
                any./*interface*/;
                options./*options*/;
                assets./*resource*/;
                assets.WithRawResponse./*raw*/;
                AssetsClient./*resource type*/;
            }

            static void Values(AssetRetrieveResponse asset, AssetsCursorPage page, AssetListParams list, AssetUpload upload, FilePart file)
            {
                asset./*record*/;
                page./*page*/;
                list./*params*/;
                upload./*upload*/;
                file./*file*/;
            }

            static void Others(ApiException error, ApiResponse<AssetRetrieveResponse> response, IServiceCollection services)
            {
                error./*error*/;
                response./*response*/;
                services.AddFlora/*services*/;
            }

            static void Odd(Shed.Shed.ToolAddParams form, Shed.Shed.ToolOrName union, Shed.Shed.ToolPatchParams patch)
            {
                form./*form*/;
                union./*union*/;
                patch.Note./*optional*/;
                Shed.Shed.ToolOrName./*union type*/;
            }
        }

        """;

    public const string Document = """
        openapi: 3.1.0
        info: { title: Shed, version: '1' }
        servers: [ { url: https://shed.example } ]
        paths:
          /tools:
            post:
              operationId: tools.add
              requestBody:
                required: true
                content:
                  multipart/form-data:
                    schema: { type: object, required: [photo], properties: { photo: { type: string, format: binary } } }
              responses:
                '200': { description: The tool., content: { application/json: { schema: { $ref: '#/components/schemas/ToolOrName' } } } }
            patch:
              operationId: tools.patch
              requestBody:
                required: true
                content:
                  application/json:
                    schema: { type: object, properties: { note: { type: [string, 'null'] } } }
              responses: { '204': { description: Done. } }
        components:
          schemas:
            Tool: { type: object, required: [weight], properties: { weight: { type: integer } } }
            ToolOrName: { oneOf: [ { $ref: '#/components/schemas/Tool' }, { type: string } ] }

        """;
}
